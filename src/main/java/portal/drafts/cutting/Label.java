package portal.drafts.cutting;

import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;

/// What the beginning of a line may be the label of; whether it is one, the reader decides.
///
/// @param kind PART to ARTICLE, ANNEX, RECITAL or, for the numbers of lists, POINT
/// @param prefix its part of an id: `art`, `chp`, `point`
/// @param number as printed, without word and dot
/// @param rest where the words after the label begin, UTF-16 units into the line
/// @param mark how the number is written; labels of one list are written alike
/// @param sure whether a dot, colon, dash or the end of the line follows the number
record Label(ProvisionKind kind, String prefix, String number, Numeral numeral, int rest, Mark mark, boolean sure) {
    /// The ways to write a number.
    enum Mark {
        /// Điều 1, Chapter V: a word before it.
        WORD,
        /// `1.`
        DOT,
        /// `1-` as in laws of the nineties
        DASH,
        /// `1)`
        BRACKET,
        /// `(1)`
        BRACKETS,
        /// `a)`
        LETTER,
        /// `(a)`
        LETTERS,
        /// `a.` or `a-`
        LETTER_DOT,
        /// `A)`
        CAPITAL_LETTER,
        /// `(A)`
        CAPITAL_LETTERS,
        /// `i)`
        ROMAN,
        /// `(i)`
        ROMANS,
        /// `1°`
        DEGREE,
        /// `Stk. 2.`, `§ 2º`, the only one of a Brazilian article
        NAMED,
        /// `1` and blank, before a capital
        PLAIN,
        /// `I – `
        ROMAN_DASH,
        /// `I. – `
        ROMAN_DOT_DASH,
        /// `1.2.`, `2.1.3`
        DECIMAL,
        /// `I.`
        CAPITAL_ROMAN,
        /// `A.`
        CAPITAL
    }

    /// The same number for a provision of another kind.
    Label as(ProvisionKind other, String named) {
        return new Label(other, named, number, numeral, rest, mark, true);
    }

    Label surely() {
        return new Label(kind, prefix, number, numeral, rest, mark, true);
    }

    /// Items of one list are written alike, decimals at one depth.
    String key() {
        return mark == Mark.DECIMAL
                ? "DECIMAL" + number.chars().filter(c -> c == '.').count()
                : mark.name();
    }

    /// Whether it counts in letters, not in numbers.
    boolean lettered() {
        return switch (mark) {
            case LETTER, LETTERS, LETTER_DOT, CAPITAL_LETTER, CAPITAL_LETTERS, CAPITAL -> true;
            default -> false;
        };
    }

    /// Whether its number has parts: `10-115`, `3.02`, `L123-4`.
    boolean compound() {
        return number.indexOf('-') > 0 || number.indexOf('.') > 0;
    }

    /// Whether another number with dots differs in its last part alone.
    boolean fellow(@Nullable String other) {
        int last = number.lastIndexOf('.') + 1;
        return other != null && other.lastIndexOf('.') + 1 == last && other.startsWith(number.substring(0, last));
    }

    /// Clauses are numbered, points are lettered.
    boolean clause() {
        return switch (mark) {
            case DOT, DASH, BRACKET, BRACKETS, NAMED, PLAIN, ROMAN_DOT_DASH -> true;
            default -> false;
        };
    }
}
