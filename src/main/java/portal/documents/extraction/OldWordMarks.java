package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// Tracked changes and margin notes of a binary Word file ([MS-DOC] 2.4.6, 2.6.1, 2.8.7), paragraph by paragraph. What
/// is struck through by hand counts as deleted.
final class OldWordMarks {
    static final String TYPE = "application/msword";
    private static final System.Logger LOG = System.getLogger(OldWordMarks.class.getName());

    private static final String BODY = "WordDocument";

    /// Where the head of the file tells how many bytes its margin notes take.
    private static final int NOTES = 0xBE;

    /// Properties of runs that are deleted, inserted, struck through once or twice, as they begin in the file.
    private static final List<byte[]> PROPERTIES =
            List.of(new byte[] {0, 8, 1}, new byte[] {1, 8, 1}, new byte[] {0x37, 8, 1}, new byte[] {0x53, 0x2A, 1});

    private static final char NOTE = 5;
    private static final char FIELD = 0x13;
    private static final char SHOWN = 0x14;
    private static final char FIELD_END = 0x15;

    private final Changes changes = new Changes();
    private final List<String> notes;
    private final OldWordAnchors anchors;
    private int noted;

    /// Fields that are open, and of each whether it is its code that is being read.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private OldWordMarks(List<String> notes, OldWordAnchors anchors) {
        this.notes = notes;
        this.anchors = anchors;
    }

    /// None for a file that cannot be read so.
    static Changes read(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var head = head(files.getRoot());
            if (!marked(head)) {
                return new Changes();
            }
            try (var document = new HWPFDocument(files)) {
                var body = document.getRange();
                var anchors = new OldWordAnchors(head, document.getTableStream(), body.getEndOffset());
                var reading = new OldWordMarks(notes(document), anchors);
                for (int i = 0; i < body.numParagraphs() && !reading.changes.full(); i++) {
                    reading.paragraph(body.getParagraph(i));
                }
                return reading.changes;
            }
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.DEBUG, "The changes in a file cannot be read", broken);
            return new Changes();
        }
    }

    /// The main part of the file; empty where it has none.
    private static byte[] head(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(BODY)) {
            return new byte[0];
        }
        try (var stream = root.createDocumentInputStream(BODY)) {
            return stream.readAllBytes();
        }
    }

    /// Whether there may be any: a quick look, since hardly a file has some.
    private static boolean marked(byte[] head) {
        boolean notes = head.length > NOTES + Integer.BYTES && LittleEndian.getInt(head, NOTES) > 0;
        return notes || PROPERTIES.stream().anyMatch(property -> has(head, property));
    }

    private static boolean has(byte[] body, byte[] property) {
        for (int i = 0; i + property.length <= body.length; i++) {
            if (body[i] == property[0] && body[i + 1] == property[1] && body[i + 2] == property[2]) {
                return true;
            }
        }
        return false;
    }

    private static List<String> notes(HWPFDocument document) {
        var notes = new ArrayList<String>();
        for (var note : document.getCommentsRange().text().split(String.valueOf(NOTE), -1)) {
            notes.add(Changes.tidy(note));
        }
        return notes.subList(1, notes.size());
    }

    private void paragraph(Paragraph paragraph) {
        int before = noted;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            say(paragraph.getCharacterRun(i));
        }
        var here = changes.end();
        for (int note = before; note < Math.min(noted, notes.size()); note++) {
            if (!notes.get(note).isEmpty()) {
                changes.note(here, anchors.of(note), notes.get(note));
            }
        }
    }

    private void say(CharacterRun run) {
        var words = new StringBuilder();
        boolean gone = run.isMarkedDeleted() || run.isStrikeThrough() || run.isDoubleStrikeThrough();
        int at = run.getStartOffset();
        for (char c : run.text().toCharArray()) {
            var said = said(c);
            anchors.say(at++, gone ? null : said);
            if (said != null) {
                words.append(said.charValue());
            }
        }
        changes.say(words.toString(), run.isMarkedInserted(), gone);
    }

    /// What is read for a character; null for the marks of fields and notes, and for the codes of fields.
    private @Nullable Character said(char c) {
        return switch (c) {
            case NOTE -> {
                noted++;
                yield null;
            }
            case FIELD -> {
                fields.push(true);
                yield null;
            }
            case SHOWN -> {
                fields.poll();
                fields.push(false);
                yield null;
            }
            case FIELD_END -> {
                fields.poll();
                yield null;
            }
            case 0x1E -> '-';
            default -> fields.contains(true) ? null : c < ' ' ? Character.valueOf(' ') : Character.valueOf(c);
        };
    }
}
