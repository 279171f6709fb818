package portal.documents.extraction;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The words at which the margin notes of a binary Word file stand ([MS-DOC] 2.8.7, 2.8.10, 2.9.4): those of a bookmark
/// that a note names by its tag.
final class OldWordAnchors {
    private static final System.Logger LOG = System.getLogger(OldWordAnchors.class.getName());

    /// Where the head of the file begins to tell of its tables, and how many bytes it needs for each.
    private static final int TABLES = 0x9A;

    private static final int PLACE = 8;

    /// The tables by their numbers: the notes, the tags of bookmarks, where these begin and where they end.
    private static final int NOTES = 4;

    private static final int TAGS = 37;
    private static final int BEGINS = 42;
    private static final int ENDS = 43;

    private static final int NOTE_BYTES = 30;
    private static final int NOTE_TAG = 26;
    private static final int TAGS_HEAD = 6;
    private static final int TAG_BYTES = 12;
    private static final int TAG = 4;

    /// Longer stretches are cut, in UTF-16 units.
    private static final int LONGEST = 4_000;

    private final Map<Integer, int[]> byNote = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    /// By place in the file, how many characters of the words come before it.
    private final int[] before;

    /// @param head the main part of the file
    /// @param tables its table part
    /// @param length characters of its body
    OldWordAnchors(byte[] head, byte[] tables, int length) {
        before = new int[Math.max(0, length) + 1];
        try {
            read(head, tables);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.DEBUG, "The words of the notes in a file cannot be told", broken);
            byNote.clear();
        }
    }

    private void read(byte[] head, byte[] tables) {
        var bookmarks = bookmarks(head, tables);
        int from = offset(head, NOTES);
        int notes = Math.max(0, (size(head, NOTES) - Integer.BYTES) / (Integer.BYTES + NOTE_BYTES));
        for (int i = 0; i < notes; i++) {
            int note = from + Integer.BYTES * (notes + 1) + NOTE_BYTES * i;
            int @Nullable [] place = bookmarks.get(LittleEndian.getInt(tables, note + NOTE_TAG));
            if (place != null) {
                byNote.put(i, place);
            }
        }
    }

    /// By tag, from where to where.
    private static Map<Integer, int[]> bookmarks(byte[] head, byte[] tables) {
        var bookmarks = new HashMap<Integer, int[]>();
        int tags = offset(head, TAGS) + TAGS_HEAD;
        int begins = offset(head, BEGINS);
        int ends = offset(head, ENDS);
        int count = Math.max(0, (size(head, BEGINS) - Integer.BYTES) / (2 * Integer.BYTES));
        for (int i = 0; i < count && size(head, TAGS) >= TAGS_HEAD + TAG_BYTES * (i + 1); i++) {
            int end = LittleEndian.getUShort(tables, begins + Integer.BYTES * (count + 1 + i));
            bookmarks.put(LittleEndian.getInt(tables, tags + TAG_BYTES * i + TAG), new int[] {
                LittleEndian.getInt(tables, begins + Integer.BYTES * i),
                LittleEndian.getInt(tables, ends + Integer.BYTES * end)
            });
        }
        return bookmarks;
    }

    private static int offset(byte[] head, int table) {
        return LittleEndian.getInt(head, TABLES + PLACE * table);
    }

    private static int size(byte[] head, int table) {
        return LittleEndian.getInt(head, TABLES + PLACE * table + Integer.BYTES);
    }

    /// The next character of the body.
    ///
    /// @param said what is read for it; null where that is nothing, or deleted
    void say(int at, @Nullable Character said) {
        if (at >= 0 && at < before.length - 1) {
            if (said != null) {
                words.append(said.charValue());
            }
            before[at + 1] = words.length();
        }
    }

    /// Those of a note, of the body so far; empty where it stands at a place alone.
    String of(int note) {
        int @Nullable [] place = byNote.get(note);
        if (place == null || place[0] < 0 || place[1] >= before.length || place[0] >= place[1]) {
            return "";
        }
        int from = before[place[0]];
        return words.substring(from, Math.max(from, Math.min(before[place[1]], from + LONGEST)));
    }
}
