package portal.drafts.cutting;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;

/// Reads the labels of parts, chapters, sections and annexes, in the languages they come in.
final class Units {
    static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER = "(thứ\\s(?:mười\\s)?\\p{L}+|\\d{1,4}(?:[a-zđ]{0,2}|\\s(?:bis|ter))"
            + "|[IVXLC]{1,9}(?:er|[a-zđA-D])?|(?:" + Ordinals.WORDS + ")|[A-H])";
    private static final Pattern UNIT = Pattern.compile(
            "(phần|phan|part|teil|partie|parte|del|część|часть|book|buch|livre|libro|boek|subpart|title|titel|titre|título"
                    + "|titulo|titolo|tytuł|раздел|subtitle|chương|chuong|chapter|kapitel|kapittel|chapitre|capítulo"
                    + "|capitulo|capitolo|capo|hoofdstuk|rozdział|глава|bab|tiểu mục|tieu muc|subsection"
                    + "|unterabschnitt|sous-section|subdivision|mục|muc|section|abschnitt|sección|seccion|sezione|seção"
                    + "|afdeling|oddział|bagian|division)\\s(?:số\\s)?"
                    + NUMBER + "(?![\\p{L}\\d])",
            WORDS);
    private static final Pattern ANNEX = Pattern.compile(
            "(phụ lục|phu luc|annex|anhang|annexe|appendix|schedule|anlage|bilag|bilaga|vedlegg|bijlage|liite|anexo"
                    + "|allegato|załącznik(?: nr)?|приложение|lampiran|mẫu số|mẫu|biểu mẫu|biểu số|form"
                    + " no\\.?)(?:\\s(?:số\\s)?([IVXLC]{1,7}[a-zA-Z]?|\\d{1,3}[a-zđ]?|[A-H]))?(?![\\p{L}\\d])",
            WORDS);
    /// `First Schedule`, `Zweiter Abschnitt`.
    private static final Pattern NTH = Pattern.compile(
            "(?:the\\s)?(" + Ordinals.WORDS
                    + ")\\s(schedule|abschnitt|teil|kapitel|titel|partie|hauptstück)(?![\\p{L}\\d])",
            WORDS);

    /// `1. Abschnitt`, `2 kap.`, `3 luku`: the number stands before the word.
    private static final Pattern TURNED = Pattern.compile(
            "(\\d{1,3})\\s?\\.?\\s(abschnitt|kapitel|teil|hauptstück|unterabschnitt|titel|kap\\.|luku|osa)(?!\\p{L})",
            WORDS);
    private static final Pattern AFTER =
            Pattern.compile("\\s?(?:[.:](?:\\s?[-–—](?=\\s))?(?![\\d.])|[-–—](?=\\s(?!\\d)))\\s?|,?\\s");

    /// A dash without blanks, as in `TITLE I—PLANNING`.
    private static final Pattern DASHED = Pattern.compile("[—–](?=\\p{L})");

    private static final Map<String, ProvisionKind> KINDS = Map.ofEntries(
            Map.entry("ch", ProvisionKind.CHAPTER),
            Map.entry("ka", ProvisionKind.CHAPTER),
            Map.entry("ca", ProvisionKind.CHAPTER),
            Map.entry("ho", ProvisionKind.CHAPTER),
            Map.entry("ro", ProvisionKind.CHAPTER),
            Map.entry("гл", ProvisionKind.CHAPTER),
            Map.entry("ba", ProvisionKind.CHAPTER),
            Map.entry("lu", ProvisionKind.CHAPTER),
            Map.entry("mụ", ProvisionKind.SECTION),
            Map.entry("mu", ProvisionKind.SECTION),
            Map.entry("se", ProvisionKind.SECTION),
            Map.entry("ab", ProvisionKind.SECTION),
            Map.entry("af", ProvisionKind.SECTION),
            Map.entry("od", ProvisionKind.SECTION),
            Map.entry("di", ProvisionKind.SECTION),
            Map.entry("un", ProvisionKind.SUBSECTION),
            Map.entry("so", ProvisionKind.SUBSECTION));

    private Units() {}

    static @Nullable Label of(String line, String head) {
        if (Character.isDigit(head.charAt(0))) return turned(line, head);
        var unit = UNIT.matcher(head);
        if (unit.lookingAt()) return container(line, unit);
        var annex = ANNEX.matcher(head);
        if (annex.lookingAt()) return annex(line, annex);
        var nth = NTH.matcher(head);
        if (!nth.lookingAt()) return null;
        var numeral = Ordinals.of(nth.group(1));
        var word = nth.group(2).toLowerCase(Locale.ROOT);
        if (numeral == null || !Character.isUpperCase(line.charAt(0))) return null;
        var kind = word.equals("schedule") ? ProvisionKind.ANNEX : kind(word);
        var prefix = word.equals("schedule") ? "att" : prefix(word, kind);
        return label(line, kind, prefix, numeral.id(), numeral, nth.end());
    }

    private static @Nullable Label turned(String line, String head) {
        var unit = TURNED.matcher(head);
        if (!unit.lookingAt() || line.length() > Items.REACH * 2) return null;
        var word = unit.group(2).toLowerCase(Locale.ROOT);
        var kind = kind(word);
        return label(line, kind, prefix(word, kind), unit.group(1), Numeral.arabic(unit.group(1), ""), unit.end());
    }

    private static @Nullable Label container(String line, Matcher found) {
        if (!Character.isUpperCase(line.charAt(0))) return null;
        var printed = found.group(2);
        boolean first = printed.length() < 6 && printed.toLowerCase(Locale.ROOT).endsWith("ier");
        boolean words = printed.toLowerCase(Locale.ROOT).startsWith("th");
        var plain = first ? printed.substring(0, printed.length() - 2) : words ? printed : printed.replace(" ", "");
        var spelled = Ordinals.of(plain);
        var numeral = spelled == null ? Numeral.any(plain) : spelled;
        if (numeral == null) return null;
        var word = found.group(1).toLowerCase(Locale.ROOT);
        var kind = kind(word);
        return label(line, kind, prefix(word, kind), spelled == null ? plain : numeral.id(), numeral, found.end());
    }

    private static ProvisionKind kind(String word) {
        if (word.equals("kap.")) return ProvisionKind.CHAPTER;
        if (word.startsWith("tiểu") || word.startsWith("tieu") || word.startsWith("subse") || word.startsWith("subd"))
            return ProvisionKind.SUBSECTION;
        if (word.equals("bagian")) return ProvisionKind.SECTION;
        return KINDS.getOrDefault(word.substring(0, 2), ProvisionKind.PART);
    }

    private static String prefix(String word, ProvisionKind kind) {
        return switch (kind) {
            case PART -> part(word);
            case CHAPTER -> "chp";
            case SUBSECTION -> "subsec";
            default -> word.equals("division") ? "div" : "sec";
        };
    }

    private static String part(String word) {
        if (word.startsWith("t") && !word.startsWith("te")) return "title";
        if (word.equals("subtitle") || word.equals("subpart")) return word;
        return word.startsWith("b") || word.startsWith("li") ? "book" : "part";
    }

    private static @Nullable Label annex(String line, Matcher found) {
        if (!Character.isUpperCase(line.charAt(0)) || line.length() > 300) return null;
        var number = found.group(2) == null ? "" : found.group(2);
        var numeral = number.isEmpty() ? new Numeral(0, "") : Numeral.any(number);
        if (numeral == null) return null;
        var word = found.group(1).toLowerCase(Locale.ROOT);
        boolean form = word.startsWith("mẫu") || word.startsWith("biểu") || word.startsWith("form");
        return label(line, ProvisionKind.ANNEX, form ? "form" : "att", number, numeral, found.end());
    }

    /// @return null where what follows the number shows that it is none
    static @Nullable Label label(
            String line, ProvisionKind kind, String prefix, String number, Numeral numeral, int end) {
        if (end == line.length()) return new Label(kind, prefix, number, numeral, end, Mark.WORD, true);
        var after = AFTER.matcher(line).region(end, Math.min(line.length(), end + 4));
        if (!after.lookingAt()) {
            var dash = DASHED.matcher(line).region(end, line.length()).useTransparentBounds(true);
            boolean joined = kind.holdsArticles() && dash.lookingAt();
            return joined ? new Label(kind, prefix, number, numeral, dash.end(), Mark.WORD, true) : null;
        }
        boolean comma = after.group().charAt(0) == ',';
        if (comma && kind != ProvisionKind.ARTICLE) return null;
        boolean sure = !comma && !after.group().isBlank();
        return new Label(kind, prefix, number, numeral, after.end(), Mark.WORD, sure);
    }
}
