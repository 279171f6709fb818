package portal.drafts.cutting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;

/// Reads the labels that a line may begin with. Only the first characters of a line are looked at, so that a line of
/// any length costs the same.
///
/// @param manner what the basic unit is called
/// @param clauses how clauses are numbered
record Labels(boolean vietnamese, Manner manner, Clauses clauses) {
    /// Ways to number clauses that change what other numbers mean.
    enum Clauses {
        USUAL,
        /// The number alone, as in Swiss laws: `2 They are public.`
        PLAIN,
        /// `Stk. 2.`: numbers in brackets are points.
        NAMED
    }

    Labels(boolean vietnamese, Manner manner) {
        this(vietnamese, manner, Clauses.USUAL);
    }

    private static final int LONGEST_TITLE = 120;
    private static final Pattern HEADED = Pattern.compile("(\\d{1,3})([A-Z]?)\\.\\s(?=\\p{Lu}|[“\"‘'(])");
    private static final Pattern BARE =
            Pattern.compile("(\\d{1,3})([A-Z]{0,2})\\s{1,3}(?=\\p{Lu}|[“\"‘'(]\\p{L}|\\(1\\))");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,3})([A-Z]{0,2})\\.(?:\\s?[—–-])?\\s?(?=\\p{Lu}|[“\"‘'\\[]|\\(1\\))");

    private static final String LATIN = "bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies";
    private static final String PARTS = "((?:[-.]\\d{1,3}){0,3})";
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:(?:điều|điêu|dieu|article|artikel|art)\\s(?:thứ\\s)?|art\\.\\s?|§\\s?)(premier|1er|\\d{1,4})"
                    + "([a-zđ]{0,2}\\d?)(?![\\p{L}\\d])",
            Units.WORDS);
    private static final Pattern ABROAD = Pattern.compile(
            "(?:(?:article|artikel|art|artículo|articulo|artigo|articolo|pasal|статья|artykuł)\\s|art\\.\\s?|§\\s?)"
                    + "(?:((?-i:[LRDA])\\s?\\.?\\s?)?(\\d{1,4})(º|°)?" + PARTS
                    + "(?:\\s?-?(" + LATIN + ")|-([A-Z])|([a-z]{1,2}\\d?)|\\s([a-z])(?=\\s?[.:]|$))?"
                    + "|((?-i:[IVXLC]{1,7})))(?![\\p{L}\\d])",
            Units.WORDS);
    private static final Pattern SECTION = Pattern.compile(
            "(?:section|sec\\.|sec|seksyen)\\s?(\\d{1,4})((?:[-.:]\\d{1,4}){0,3})([A-Z]{0,2})(?![\\p{L}\\d])",
            Units.WORDS);

    /// `1 § This law ...`, as Swedish and Finnish laws write it.
    private static final Pattern TURNED = Pattern.compile("(\\d{1,3})\\s?([a-z])?\\s?§");

    static final Labels WORDED = new Labels(false, Manner.ARTICLES);

    /// Part, chapter, section, subsection, article or annex; null where the line begins with no such word.
    @Nullable
    Label unit(String line) {
        if (line.isEmpty()) return null;
        boolean digit = Character.isDigit(line.charAt(0));
        if (digit && manner.bare()) return number(line);
        if (line.length() < 3 || vietnamese && digit || !opensUnit(line.charAt(0))) return null;
        var head = line.substring(0, Math.min(line.length(), Items.REACH));
        var article = vietnamese ? homely(line, head) : abroad(line, head);
        if (article != null) return Character.isLowerCase(line.charAt(0)) || article.rest() < 0 ? null : article;
        return Units.of(line, head);
    }

    private @Nullable Label number(String line) {
        if (manner == Manner.DECIMAL) return decimal(line);
        var pattern = manner == Manner.HEADED ? HEADED : manner == Manner.PLAIN ? BARE : DOTTED;
        var section = pattern.matcher(line);
        boolean words = line.length() > LONGEST_TITLE || Wrapped.ended(line) || line.contains(".—");
        boolean text = manner == Manner.HEADED && words;
        if (text || !section.lookingAt()) return null;
        var numeral = Numeral.arabic(section.group(1), section.group(2));
        var number = section.group(1) + section.group(2);
        return new Label(ProvisionKind.ARTICLE, "sec", number, numeral, section.end(), Mark.DOT, true);
    }

    private static @Nullable Label decimal(String line) {
        var label = Items.decimal(line);
        boolean two =
                label != null && label.number().indexOf('.') == label.number().lastIndexOf('.');
        return label == null || !two
                ? null
                : new Label(
                        ProvisionKind.ARTICLE, "sec", label.number(), label.numeral(), label.rest(), Mark.DOT, true);
    }

    private static boolean opensUnit(char c) {
        return "ĐdDAaPpTtCcKkMmSsUuFfB§HRLVOÜГСРПЧZENQ".indexOf(c) >= 0 || Character.isDigit(c);
    }

    private static @Nullable Label homely(String line, String head) {
        var found = ARTICLE.matcher(head);
        if (!found.lookingAt()) return null;
        var digits = found.group(1);
        var numeral = Character.isDigit(digits.charAt(0)) && !digits.endsWith("r")
                ? Numeral.arabic(digits, found.group(2))
                : new Numeral(1, "");
        return found(line, "art", digits + found.group(2), numeral, found.end());
    }

    private @Nullable Label abroad(String line, String head) {
        if (manner.sections() && !manner.bare()) {
            var section = SECTION.matcher(head);
            boolean there = section.lookingAt() && (manner != Manner.BILL || Character.isUpperCase(line.charAt(1)));
            if (there) return section(line, section);
        }
        var turned = TURNED.matcher(head);
        if (turned.lookingAt()) {
            var letter = turned.group(2) == null ? "" : turned.group(2);
            var numeral = Numeral.arabic(turned.group(1), letter);
            return found(line, "art", turned.group(1) + letter, numeral, turned.end());
        }
        if (line.regionMatches(true, 0, "article premier", 0, 15)
                || line.regionMatches(true, 0, "art. 1er", 0, 8)
                || line.regionMatches(true, 0, "article 1er", 0, 11)) return homely(line, head);
        var found = ABROAD.matcher(head);
        if (!found.lookingAt()) return null;
        if (line.charAt(0) == '§' && found.group(3) != null) return NONE;
        if (found.group(9) != null) return roman(line, found);
        return manner == Manner.HELD && line.charAt(0) != '§' ? holder(line, found) : article(line, found);
    }

    private static Label found(String line, String prefix, String number, Numeral numeral, int end) {
        var label = Units.label(line, ProvisionKind.ARTICLE, prefix, number, numeral, end);
        return label == null ? NONE : label;
    }

    /// A label of no line: what begins like an article and is none.
    private static final Label NONE = new Label(ProvisionKind.ARTICLE, "art", "", Numeral.NONE, -1, Mark.WORD, false);

    private Label article(String line, Matcher found) {
        var series = found.group(1) == null ? "" : found.group(1).substring(0, 1);
        var parts = found.group(4);
        var suffix = suffix(found);
        boolean sign = line.charAt(0) == '§';
        var number = series + found.group(2) + parts + suffix;
        var prefix = sign && manner == Manner.SIGNS ? "sec" : "art";
        var last = parts.isEmpty()
                ? found.group(2)
                : parts.substring(Math.max(parts.lastIndexOf('-'), parts.lastIndexOf('.')) + 1);
        boolean inserted = !parts.isEmpty() && parts.charAt(0) == '-' && !sign && series.isEmpty();
        var numeral = inserted ? Numeral.arabic(found.group(2), parts) : Numeral.arabic(last, suffix);
        var label = found(line, prefix, number, numeral, found.end());
        return found.group(3) == null || label == NONE ? label : label.surely();
    }

    private static String suffix(Matcher found) {
        for (int group = 5; group < 9; group++) {
            if (found.group(group) != null) return found.group(group).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static Label section(String line, Matcher found) {
        var parts = found.group(2);
        int cut = Math.max(parts.lastIndexOf('-'), Math.max(parts.lastIndexOf('.'), parts.lastIndexOf(':')));
        var numeral = Numeral.arabic(cut < 0 ? found.group(1) : parts.substring(cut + 1), found.group(3));
        return found(line, "sec", found.group(1) + parts + found.group(3), numeral, found.end());
    }

    private Label roman(String line, Matcher found) {
        if (manner == Manner.HELD) return holder(line, found);
        var numeral = Numeral.any(found.group(9));
        return numeral == null ? NONE : found(line, "art", found.group(9), numeral, found.end());
    }

    private static Label holder(String line, Matcher found) {
        var number = found.group(9) == null ? found.group(2) : found.group(9);
        var numeral = Numeral.any(number);
        var label =
                numeral == null ? null : Units.label(line, ProvisionKind.CHAPTER, "art", number, numeral, found.end());
        return label == null ? NONE : label;
    }

    /// The readings of a line as an item of a list, likeliest first; `(i)` has two. Empty where it is none.
    List<Label> items(String line) {
        var items = Items.of(line, vietnamese);
        var bare = clauses == Clauses.PLAIN && items.isEmpty() ? Items.plain(line) : null;
        return bare == null ? items : List.of(bare);
    }
}
