package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.extraction.Marked;
import portal.papers.linking.DraftWords.Match;

/// A copy of the draft in which changes were tracked and notes put in the margin: each is placed at the provision whose
/// words its paragraph has.
final class Markup {
    /// Share of the draft's provisions that stand word for word in a paper that is a copy of it.
    private static final double COPY = 0.5;

    /// Share of words from which on a paragraph is that provision's.
    private static final double PLACED = 0.6;

    private static final double EXACT = 0.97;
    private static final double NEARLY = 0.8;

    /// A paragraph that is new, placed at the provision it follows.
    private static final double INSERTED = 0.75;

    /// Characters of a paragraph's number.
    private static final int LABEL = 6;

    private final DraftWords draft;
    private final String paper;

    /// The paper on one line, and where each of its characters stands in the paper: what is one paragraph to whoever
    /// marked it has many lines in a PDF.
    private final String flat;

    private final int[] places;
    private final List<Excerpt> excerpts = new ArrayList<>();
    private @Nullable String last;
    private int at;

    private Markup(DraftWords draft, String paper) {
        this.draft = draft;
        this.paper = paper;
        places = new int[paper.length() + 1];
        var line = new StringBuilder(paper.length());
        for (int i = 0; i < paper.length(); i++) {
            char c = paper.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                places[line.length()] = i;
                line.append(space ? ' ' : c);
            }
        }
        places[line.length()] = paper.length();
        flat = line.toString();
    }

    /// Whether a paper of a length is the draft itself, more or less changed.
    ///
    /// @param compared with which its stretches were compared
    static boolean copy(DraftWords compared, int length) {
        return length >= compared.characters() * COPY && compared.repeated() >= COPY;
    }

    /// Excerpts for the marks that can be placed; none where the marks are not in words of the draft.
    static List<Excerpt> read(DraftWords draft, String paper, List<Marked> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        var reading = new Markup(draft, paper);
        marks.forEach(reading::take);
        return reading.excerpts;
    }

    private void take(Marked mark) {
        var words = mark.before().isBlank() ? mark.after() : mark.before();
        var match = draft.best(words, last == null ? null : last.split("__", 2)[0]);
        double sure = sureness(match);
        if (match != null && sure > INSERTED) {
            last = match.eid();
        } else if (last == null || !mark.before().isBlank() && mark.note().isBlank()) {
            return;
        }
        var links = new Links().offer(String.valueOf(last), How.MARKUP, sure);
        int found = mark.after().isBlank() ? -1 : flat.indexOf(mark.after(), at);
        int to = found < 0 ? at : found + mark.after().length();
        int start = places[found < 0 ? at : found];
        int end = found < 0 ? start : places[to - 1] + 1;
        at = mark.note().isBlank() || found < 0 ? to : found;
        int page = 1
                + (int) paper.substring(0, start).chars().filter(c -> c == '\f').count();
        excerpts.add(
                mark.note().isBlank()
                        ? new Excerpt(
                                page, start, end, quote(mark), proposed(mark), null, links.surestFirst(), List.of())
                        : new Excerpt(page, start, end, said(mark), null, null, links.surestFirst(), List.of()));
    }

    /// That of a new paragraph where the words are not those of one provision.
    private static double sureness(@Nullable Match match) {
        if (match == null || match.mine() <= PLACED && match.theirs() <= PLACED) {
            return INSERTED;
        }
        return match.mine() > 0.99 || match.theirs() > 0.99 ? EXACT : NEARLY;
    }

    private static String quote(Marked mark) {
        return mark.before().isBlank() ? mark.after() : mark.before();
    }

    /// Null where the paragraph is to go.
    private static @Nullable String proposed(Marked mark) {
        return mark.after().isBlank() ? null : Marks.bare(mark.after());
    }

    /// The words it stands at are told with a note, unless they are the whole paragraph.
    private static String said(Marked mark) {
        boolean whole = mark.words().length() >= mark.after().length() * EXACT - LABEL;
        return whole || mark.words().isBlank() ? mark.note() : "“" + mark.words() + "”: " + mark.note();
    }
}
