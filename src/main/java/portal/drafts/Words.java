package portal.drafts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.Group.Joint;

/// Reads the words of a text that matter to citations: level words and what may stand between them.
final class Words {

    /// A level word found in the text, with its place; `self` when "this" stands before or "này" after it. Its numbers
    /// where words before it say them: "second paragraph".
    record Found(Lexicon.Word word, int start, int end, boolean self, List<String> ordinals) {

        Found at(Level level) {
            return new Found(new Lexicon.Word(level, word.plural(), word.tongue()), start, end, self, ordinals);
        }
    }

    record Between(Joint kind, int end) {}

    private static final int LONGEST_JOINT = 24;

    /// What words such as "second" count when they stand before it.
    private static final Set<Level> COUNTED = EnumSet.of(Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.RECITAL);

    private final String text;
    private final Unit unit;
    private final Initials initials;

    /// @param unit what the draft calls its units
    Words(String text, Unit unit) {
        this.text = text;
        this.unit = unit;
        this.initials = new Initials(text);
    }

    int end(int at) {
        int i = at;
        while (i < text.length() && Lexicon.letter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The level word that begins here, at the beginning of a word; null where there is none.
    @Nullable
    Found level(int at) {
        boolean may = at < text.length() && Lexicon.first(text.charAt(at));
        if (!may || !Lexicon.mayBegin(text, at) && !unit.begins(text, at) || inside(at)) {
            return null;
        }
        int end = text.charAt(at) == '§' ? signs(at) : end(at);
        if (end - at > Lexicon.LONGEST || !Lexicon.known(text, at, end)) {
            return null;
        }
        var folded = Lexicon.fold(text, at, end);
        if (folded.equals("tieu") || folded.equals("phu") || parted(folded, end)) {
            int second = spaces(end);
            end = end(second);
            var rest = Lexicon.fold(text, second, Math.min(end, second + Lexicon.LONGEST));
            folded = folded.length() > 1 ? folded + " " + rest : folded + rest;
        }
        if (folded.equals("sub") && end < text.length() && text.charAt(end) == '-') {
            end = end(end + 1);
            folded = folded + Lexicon.fold(text, at + 4, Math.min(end, at + Lexicon.LONGEST));
        }
        var found = found(folded, at, end);
        if (found != null) {
            return found;
        }
        return Ordinals.word(folded) ? counted(at) : misread(at, end);
    }

    /// "Đ iều", as scans part the first letter from the word.
    private boolean parted(String folded, int end) {
        return folded.length() == 1 && (text.startsWith(" iều ", end) || text.startsWith(" hoản ", end));
    }

    /// "Artic1e", "Artlcle".
    private @Nullable Found misread(int at, int end) {
        if (!Scanned.may(text, at)) {
            return null;
        }
        int whole = Scanned.end(text, end, this);
        var word = whole - at < 6 ? null : Scanned.word(Lexicon.fold(text, at, whole));
        return word == null ? null : found(word, at, whole);
    }

    /// "second paragraph", "66th recital", "first and third subparagraphs"; null where no ordinal begins here.
    @Nullable
    Found counted(int at) {
        var read = inside(at) ? null : Ordinals.at(text, at, this);
        if (read == null) {
            return null;
        }
        int end = end(read.end());
        var folded = end - read.end() > Lexicon.LONGEST ? "" : Lexicon.fold(text, read.end(), end);
        if (folded.equals("sub") && end < text.length() && text.charAt(end) == '-') {
            int from = end + 1;
            end = end(from);
            folded = folded + Lexicon.fold(text, from, Math.min(end, from + Lexicon.LONGEST));
        }
        var word = Lexicon.word(folded);
        if (word == null || word.tongue() == Lexicon.Tongue.VIETNAMESE) {
            return null;
        }
        boolean counts = (COUNTED.contains(word.level()) || word.marked() && folded.startsWith("indent"))
                && (read.numbers().size() > 1 || !word.plural());
        return counts ? new Found(word, at, end, false, read.numbers()) : null;
    }

    /// Whether the level word that was found is the sign "§".
    boolean sign(Found found) {
        return text.charAt(found.start()) == '§';
    }

    private @Nullable Found found(String folded, int at, int end) {
        boolean dot = end < text.length() && text.charAt(end) == '.';
        boolean section = folded.equals("s") && text.charAt(at) == 's';
        boolean seconds = section && at > 1 && Character.isDigit(text.charAt(at - 2));
        if (seconds || section && at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        var dotted = dot && !section || initials.at(at, end) ? Lexicon.word(folded + ".") : null;
        var word = dotted != null ? dotted : Lexicon.word(folded);
        if (word == null || word.tongue() == Lexicon.Tongue.VIETNAMESE && Joined.at(text, folded, at)) {
            return null;
        }
        if (word.marked() && !text.startsWith("(", spaces(end))) {
            return null;
        }
        int after = dot && (dotted != null || section) ? end + 1 : end;
        if (word.unit() != Unit.COMMON && !unit.means(word.unit(), text, after)) {
            return null;
        }
        int next = spaces(after);
        int nextEnd = end(next);
        if (word.tongue() == Lexicon.Tongue.VIETNAMESE && nextEnd - next <= 4 && says(next, nextEnd, "nay")) {
            return new Found(word, at, nextEnd, true, List.of());
        }
        return new Found(word, at, after, word.tongue() != Lexicon.Tongue.VIETNAMESE && thisBefore(at), List.of());
    }

    private boolean says(int start, int end, String folded) {
        return Lexicon.fold(text, start, end).equals(folded);
    }

    private boolean thisBefore(int at) {
        int end = at - 1;
        if (end < 1 || text.charAt(end) > ' ') {
            return false;
        }
        int start = end;
        while (start > 0 && end - start < 8 && Lexicon.letter(text.charAt(start - 1))) {
            start--;
        }
        return Lexicon.THIS.contains(Lexicon.fold(text, start, end));
    }

    private boolean inside(int at) {
        return at > 0 && (Lexicon.letter(text.charAt(at - 1)) || Character.isDigit(text.charAt(at - 1)));
    }

    private int signs(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '§' ? at + 2 : at + 1;
    }

    /// What joins one group to the next: blanks with at most one line break, one sign, up to three small words.
    @Nullable
    Between joint(int at) {
        var kind = Joint.NONE;
        int i = spaces(at);
        if (i < text.length() && ",-–—/(".indexOf(text.charAt(i)) >= 0) {
            kind = Joint.BESIDE;
            i = spaces(i + 1);
        } else if (i < text.length() && (text.charAt(i) == '&' || letters(i))) {
            kind = text.charAt(i) == '&' ? Joint.AND : Joint.BESIDE;
            i = spaces(i + 1);
        }
        for (int n = 0; n < 4 && i - at < LONGEST_JOINT; n++) {
            int end = end(i);
            var folded = end - i <= 8 ? Lexicon.fold(text, i, end) : "";
            boolean elided = folded.equals("l") && end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
            boolean to = folded.equals("a") && text.charAt(i) == 'à';
            var said = elided ? Joint.BESIDE : to ? Joint.RANGE : kind(folded);
            if (said == null) {
                return i < text.length() ? new Between(kind, i) : null;
            }
            kind = kind == Joint.RANGE || said == Joint.BESIDE && kind != Joint.NONE ? kind : said;
            boolean or = kind == Joint.AND && text.startsWith("/o", end);
            i = elided || or ? end + 1 : spaces(end);
        }
        return null;
    }

    /// A dot set apart or a colon, before a word: "Điều 5 . khoản 2", "Điều 5: khoản 2".
    private boolean letters(int at) {
        boolean set = text.startsWith(". ", at) && text.charAt(at - 1) == ' ' || text.startsWith(": ", at);
        return set && end(at + 2) > at + 5;
    }

    private static @Nullable Joint kind(String word) {
        return Lexicon.AND.contains(word)
                ? Joint.AND
                : Lexicon.TO.contains(word) ? Joint.RANGE : Lexicon.OF.contains(word) ? Joint.BESIDE : null;
    }

    /// The next place that is not blank; two line breaks, a page or a table cell end a citation.
    int spaces(int at) {
        int i = at;
        int breaks = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            breaks += c == '\n' ? 1 : 0;
            if (breaks > 1 || c != ' ' && c != '\u00a0' && c != '\n' && c != '\r') {
                return breaks > 1 ? at : i;
            }
            i++;
        }
        return i;
    }
}
