package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;

/// Reads the labels that a line may begin with. Only the first characters of a line are looked at, so that a line of
/// any length costs the same.
///
/// @param sectionsAreArticles whether the basic unit is called section, as in common law
/// @param numbered whether it carries its number alone: `5. Appointment`
/// @param articlesHold whether articles hold sections, as in the by-laws and constitutions of America
record Labels(boolean vietnamese, boolean sectionsAreArticles, boolean numbered, boolean articlesHold) {
    private static final int LONGEST_TITLE = 120;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})([A-Z]?)\\.\\s(?=\\p{Lu}|[“\"‘'(])");

    Labels(boolean vietnamese, boolean sectionsAreArticles) {
        this(vietnamese, sectionsAreArticles, false, false);
    }

    static final Labels HELD = new Labels(false, true, false, true);

    private static final int REACH = 64;

    /// Numbers so short are kept once for all the provisions that carry them.
    private static final int SHORT = 3;

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER = "(thứ\\s(?:mười\\s)?\\p{L}+|\\d{1,4}[a-zđ]{0,2}|[IVXLC]{1,9}[a-zđA-D]?|[A-H])";
    private static final Pattern UNIT = Pattern.compile(
            "(phần|phan|part|teil|partie|title|titel|titre|chương|chuong|chapter|kapitel|chapitre|tiểu mục|tieu"
                    + " muc|subsection|unterabschnitt|sous-section|mục|muc|section|abschnitt)\\s(?:số\\s)?"
                    + NUMBER + "(?![\\p{L}\\d])",
            WORDS);
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:(?:điều|dieu|article|artikel|art)\\s(?:thứ\\s)?|art\\.\\s?|§\\s?)(premier|1er|\\d{1,4})"
                    + "([a-zđ]{0,2}\\d?)(?![\\p{L}\\d])",
            WORDS);
    private static final Pattern HOLDER = Pattern.compile("article\\s([IVXLC]{1,7}|\\d{1,3})(?![\\p{L}\\d])", WORDS);
    private static final Pattern ANNEX = Pattern.compile(
            "(phụ lục|phu luc|annex|anhang|annexe|appendix|schedule|mẫu số|mẫu|biểu mẫu|biểu số|form"
                    + " no\\.?)(?:\\s(?:số\\s)?([IVXLC]{1,7}[a-zA-Z]?|\\d{1,3}[a-zđ]?|[A-H]))?(?![\\p{L}\\d])",
            WORDS);
    private static final Pattern AFTER =
            Pattern.compile("\\s?(?:[.:](?:\\s?[-–—](?=\\s))?(?![\\d.])|[-–—](?=\\s(?!\\d)))\\s?|,?\\s");

    private static final Map<String, ProvisionKind> UNITS = Map.ofEntries(
            Map.entry("ph", ProvisionKind.PART),
            Map.entry("pa", ProvisionKind.PART),
            Map.entry("te", ProvisionKind.PART),
            Map.entry("ti", ProvisionKind.PART),
            Map.entry("ch", ProvisionKind.CHAPTER),
            Map.entry("ka", ProvisionKind.CHAPTER),
            Map.entry("mụ", ProvisionKind.SECTION),
            Map.entry("mu", ProvisionKind.SECTION),
            Map.entry("se", ProvisionKind.SECTION),
            Map.entry("ab", ProvisionKind.SECTION),
            Map.entry("su", ProvisionKind.SUBSECTION),
            Map.entry("un", ProvisionKind.SUBSECTION),
            Map.entry("so", ProvisionKind.SUBSECTION));

    /// Part, chapter, section, subsection, article or annex; null where the line begins with no such word.
    @Nullable
    Label unit(String line) {
        if (numbered && !line.isEmpty() && Character.isDigit(line.charAt(0))) return section(line);
        if (line.length() < 3 || !opensUnit(line.charAt(0))) return null;
        var head = line.substring(0, Math.min(line.length(), REACH));
        var holder = articlesHold ? HOLDER.matcher(head) : null;
        if (holder != null && holder.lookingAt()) return holder(line, holder);
        var article = ARTICLE.matcher(head);
        if (article.lookingAt()) return Character.isLowerCase(line.charAt(0)) ? null : article(line, article);
        var unit = UNIT.matcher(head);
        if (unit.lookingAt()) return container(line, unit);
        var annex = ANNEX.matcher(head);
        return annex.lookingAt() ? annex(line, annex) : null;
    }

    private static @Nullable Label section(String line) {
        var section = NUMBERED.matcher(line);
        if (line.length() > LONGEST_TITLE || Wrapped.ended(line) || !section.lookingAt()) return null;
        var numeral = Numeral.arabic(section.group(1), section.group(2));
        var number = section.group(1) + section.group(2);
        return new Label(ProvisionKind.ARTICLE, "sec", number, numeral, section.end(), Mark.DOT, true);
    }

    private static boolean opensUnit(char c) {
        return "ĐdDAaPpTtCcKkMmSsUuFfB§".indexOf(c) >= 0;
    }

    private static @Nullable Label article(String line, Matcher found) {
        var digits = found.group(1);
        var numeral = Character.isDigit(digits.charAt(0)) && !digits.endsWith("r")
                ? Numeral.arabic(digits, found.group(2))
                : new Numeral(1, "");
        return label(line, ProvisionKind.ARTICLE, "art", digits + found.group(2), numeral, found.end());
    }

    private static @Nullable Label holder(String line, Matcher found) {
        var numeral = Numeral.any(found.group(1));
        if (numeral == null || !Character.isUpperCase(line.charAt(0))) return null;
        return label(line, ProvisionKind.CHAPTER, "chp", found.group(1), numeral, found.end());
    }

    private @Nullable Label container(String line, Matcher found) {
        var numeral = Numeral.any(found.group(2));
        if (numeral == null || !Character.isUpperCase(line.charAt(0))) return null;
        var word = found.group(1).toLowerCase(Locale.ROOT);
        var kind = word.startsWith("tiểu") || word.startsWith("tieu")
                ? ProvisionKind.SUBSECTION
                : UNITS.getOrDefault(word.substring(0, 2), ProvisionKind.PART);
        if (word.equals("section") && sectionsAreArticles) kind = ProvisionKind.ARTICLE;
        return label(line, kind, prefix(word, kind), found.group(2), numeral, found.end());
    }

    private static String prefix(String word, ProvisionKind kind) {
        return switch (kind) {
            case PART -> word.startsWith("tit") ? "title" : "part";
            case CHAPTER -> "chp";
            case SUBSECTION -> "subsec";
            default -> "sec";
        };
    }

    private static @Nullable Label annex(String line, Matcher found) {
        if (!Character.isUpperCase(line.charAt(0)) || line.length() > 300) return null;
        var number = found.group(2) == null ? "" : found.group(2);
        var numeral = number.isEmpty() ? new Numeral(0, "") : Numeral.any(number);
        if (numeral == null) return null;
        boolean form = "mb".indexOf(Character.toLowerCase(line.charAt(0))) >= 0
                || found.group(1).startsWith("form");
        return label(line, ProvisionKind.ANNEX, form ? "form" : "att", number, numeral, found.end());
    }

    private static @Nullable Label label(
            String line, ProvisionKind kind, String prefix, String number, Numeral numeral, int end) {
        if (end == line.length()) return new Label(kind, prefix, number, numeral, end, Mark.WORD, true);
        var after = AFTER.matcher(line).region(end, Math.min(line.length(), end + 4));
        if (!after.lookingAt()) return null;
        boolean comma = after.group().charAt(0) == ',';
        if (comma && kind != ProvisionKind.ARTICLE) return null;
        boolean sure = !comma && !after.group().isBlank();
        return new Label(kind, prefix, number, numeral, after.end(), Mark.WORD, sure);
    }

    /// A bullet, or the word for what the label numbers, may stand before it.
    private static final String BEFORE_COUNT = "(?:[-–*•+]\\s|(?:Khoản|Clause|Paragraph)\\s(?=\\d{1,3}[a-z]?[.:)]))?";

    private static final String BEFORE_LETTER = "(?:[-–*•+]\\s|(?:Điểm|Point)\\s(?=\\p{L}\\d?[.:)]))?";
    private static final Pattern COUNTED = Pattern.compile(
            BEFORE_COUNT + "(\\()?(\\d{1,3})([a-zđ]{0,2})(?:\\s?([.])(?![\\d.])|(\\))|\\s?([-–/])(?=\\s))\\s?");
    private static final Pattern LETTERED = Pattern.compile(
            BEFORE_LETTER + "(\\()?([a-zđ]{1,5}|[A-ZĐ])(\\d{0,2})(?:\\s?(\\))|([.])(?=\\s)|([-–/])(?=\\s))\\s?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,5})[.]?\\s");
    private static final Pattern CAPITALS = Pattern.compile("([IVXLC]{1,7}|[A-Z])[.]\\s?");

    /// The readings of a line as an item of a list, likeliest first; `(i)` has two. Empty where it is none.
    List<Label> items(String line) {
        var found = new ArrayList<Label>(2);
        if (line.isEmpty() || (line.charAt(0) > 'đ' && "–•Đ".indexOf(line.charAt(0)) < 0)) return found;
        var head = line.substring(0, Math.min(line.length(), REACH));
        var counted = COUNTED.matcher(head);
        if (counted.lookingAt()) counted(counted, found);
        var lettered = LETTERED.matcher(head);
        if (lettered.lookingAt()) lettered(lettered, found);
        return found;
    }

    private static void counted(Matcher item, List<Label> found) {
        boolean bracket = item.group(5) != null;
        if (item.group(1) != null && !bracket) return;
        var mark = bracket
                ? item.group(1) == null ? Mark.BRACKET : Mark.BRACKETS
                : item.group(4) == null ? Mark.DASH : Mark.DOT;
        found.add(item(item, Numeral.arabic(item.group(2), item.group(3)), item.group(2) + item.group(3), mark));
    }

    private void lettered(Matcher item, List<Label> found) {
        boolean bracket = item.group(4) != null;
        if (item.group(1) != null && !bracket) return;
        var letters = item.group(2);
        var number = letters + item.group(3);
        boolean capital = Character.isUpperCase(letters.charAt(0));
        if (capital && !bracket) return;
        if (letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == letters.charAt(1))) {
            var numeral = Numeral.letter(number.toLowerCase(Locale.ROOT), vietnamese);
            var mark = mark(capital, bracket, item.group(1) != null);
            if (numeral != null) found.add(item(item, numeral, number, mark));
            if (vietnamese && number.equals("d"))
                found.add(item(item, new Numeral(numeral.value() + 1, ""), "đ", mark));
            if (vietnamese && number.equals("D"))
                found.add(item(item, new Numeral(numeral.value() + 1, ""), "Đ", mark));
        }
        var roman = bracket && !capital && item.group(3).isEmpty() ? Numeral.roman(letters) : null;
        if (roman != null) found.add(item(item, roman, number, item.group(1) == null ? Mark.ROMAN : Mark.ROMANS));
    }

    private static Mark mark(boolean capital, boolean bracket, boolean both) {
        if (capital) return both ? Mark.CAPITAL_LETTERS : Mark.CAPITAL_LETTER;
        return !bracket ? Mark.LETTER_DOT : both ? Mark.LETTERS : Mark.LETTER;
    }

    /// A capital letter and a dot as the label of an item, as in the by-laws of American towns; null for none.
    static @Nullable Label capital(String line) {
        boolean labelled = line.length() > 3 && line.charAt(1) == '.' && line.charAt(2) == ' ';
        var numeral = labelled ? Numeral.letter(line.substring(0, 1).toLowerCase(Locale.ROOT), false) : null;
        return numeral == null || Character.isLowerCase(line.charAt(0))
                ? null
                : new Label(ProvisionKind.POINT, "point", line.substring(0, 1), numeral, 3, Mark.CAPITAL, true);
    }

    /// The numbers that headings of reports carry: `1.2`, `IV.`, `B.`; null where the line begins with none.
    static @Nullable Label heading(String line) {
        var head = line.substring(0, Math.min(line.length(), REACH));
        var decimal = DECIMAL.matcher(head);
        if (decimal.lookingAt()) {
            int last = decimal.group(1).lastIndexOf('.');
            return item(
                    decimal, Numeral.arabic(decimal.group(1).substring(last + 1), ""), decimal.group(1), Mark.DECIMAL);
        }
        var capital = CAPITALS.matcher(head);
        if (!capital.lookingAt()) return null;
        var roman = Numeral.roman(capital.group(1).toLowerCase(Locale.ROOT));
        if (roman != null && roman.value() < 50) return item(capital, roman, capital.group(1), Mark.CAPITAL_ROMAN);
        var letter = Numeral.letter(capital.group(1).substring(0, 1).toLowerCase(Locale.ROOT), false);
        return letter == null || capital.group(1).length() > 1
                ? null
                : item(capital, letter, capital.group(1), Mark.CAPITAL);
    }

    private static Label item(Matcher item, Numeral numeral, String number, Mark mark) {
        var once = number.length() <= SHORT ? number.intern() : number;
        return new Label(ProvisionKind.POINT, "point", once, numeral, item.end(), mark, true);
    }
}
