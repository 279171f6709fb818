package portal.papers.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import portal.drafts.Citation;

/// Tells lines that name the provision of what follows ("Article 14", "Về Điều 12", "Zu Artikel 5") from sentences that
/// merely mention one.
final class Headings {

    private static final Set<String> LEADING_ON = Set.of(
            "in",
            "of",
            "to",
            "with",
            "under",
            "by",
            "and",
            "or",
            "from",
            "the",
            "per",
            "see",
            "article",
            "articles",
            "for",
            "on",
            "as",
            "at",
            "pursuant",
            "that",
            "than",
            "which",
            "including",
            "của",
            "tại",
            "theo",
            "và",
            "thuộc",
            "hoặc",
            "trong",
            "quy",
            "định",
            "khoản",
            "điểm",
            "các",
            "ở",
            "về",
            "với",
            "nach",
            "gemäß",
            "und",
            "von",
            "der",
            "des",
            "dem",
            "oder",
            "zu",
            "art.",
            "recital",
            "cf.");
    /// A line of a table of contents: dots lead to a page number.
    private static final Pattern CONTENTS =
            Pattern.compile("(?:\\.\\s?){4,}\\d*\\s*$|…{2,}\\s*\\d*\\s*$|\\t\\d{1,3}\\s*$");

    /// "Về khoản 2 Điều 7: đề nghị quy định rõ": a remark that goes on on the next line.
    private static final Pattern GOES_ON = Pattern.compile("(?U):\\s+\\p{Ll}.{20,}[^.;!?]$");

    private static final Pattern SAYS = Pattern.compile("(?U):\\s+\\p{Ll}{3,}");

    /// The end of a sentence of three words and more.
    private static final Pattern SAID = Pattern.compile("(?U)\\S+\\s+\\S+\\s+\\p{L}[^.!?;]*[.!?;]$");

    private static final Pattern CLOSED = Pattern.compile("^(?:[)\\]]|\\((?:new|neu|nouveau)\\))\\s*");
    private static final Pattern COMMA = Pattern.compile("^,\\s+(?=\\p{Ll}{3,}\\s)");

    private static final Pattern OF_THE_DRAFT =
            Pattern.compile("(?iU)(?:des|der|deleted|dự thảo|của dự thảo)\\b.{0,60}");

    private static final int LONGEST = 130;
    private static final int LONGEST_BRACKETED = 80;

    private Headings() {}

    /// Citations of a stretch that is a heading or begins with the provision it is about; empty where it is neither.
    static List<Citation> of(String text, Reading reading) {
        var led = Lead.provision(text, reading);
        if (led == null) {
            return bracketed(text, reading);
        }
        boolean said = sentence(text.substring(led.end()));
        if (led.external() || said) {
            return List.of();
        }
        return text.length() > LONGEST ? List.of(led) : reading.cited(text);
    }

    /// Those of a title that ends with its provision: "Fees (Article 12)".
    private static List<Citation> bracketed(String text, Reading reading) {
        if (text.length() > LONGEST_BRACKETED || text.indexOf('(') < 0 || text.endsWith(".")) {
            return List.of();
        }
        var citations = reading.cited(text);
        if (citations.isEmpty() || citations.getFirst().external()) {
            return List.of();
        }
        var first = citations.getFirst();
        boolean bracketed = text.startsWith("(", first.start() - 1)
                && text.substring(first.end()).strip().startsWith(")");
        return !bracketed || sentence(text.substring(first.end())) ? List.of() : citations;
    }

    /// Whether the words after the provision go on as a sentence: they begin with a small letter.
    private static boolean sentence(String rest) {
        var words = rest.strip();
        if (!words.isEmpty() && !Character.isLetter(words.charAt(0))) {
            words = COMMA.matcher(CLOSED.matcher(words).replaceFirst("")).replaceFirst("");
        }
        if (words.isEmpty()) {
            return false;
        }
        char c = words.charAt(0);
        return Character.isLetter(c)
                && Character.isLowerCase(c)
                && !OF_THE_DRAFT.matcher(words).matches();
    }

    /// Whether what begins like a heading says what is wanted at once: "Article 35(1): the number is arbitrary."
    static boolean remark(String text) {
        return Wishes.proposes(text)
                || (text.indexOf(':') > 0 || Wishes.wants(text))
                        && stopped(text)
                        && SAID.matcher(text).find();
    }

    /// Whether a heading says something of what it names, be it in a word: "Article 10(1): unclear".
    static boolean says(String text) {
        return SAYS.matcher(text).find() || text.indexOf(':') > 0 && Wishes.wants(text);
    }

    private static boolean stopped(String text) {
        return ".!?;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether a line that opens a heading is one as a whole, so that nothing on the next line belongs to it.
    static boolean plainHeading(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(",")
                && !(line.indexOf(':') > 0 && GOES_ON.matcher(line).find());
    }

    /// Whether it is a title in capitals ("BACKGROUND", "ĐỊNH NGHĨA DỮ LIỆU CÁ NHÂN"): it says what comes, and asks for
    /// nothing. Below a table of contents it would be taken for what its last entry is about.
    static boolean title(String text) {
        return text.length() <= LONGEST
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether the line is one of a table of contents.
    static boolean contents(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        char last = end == 0 ? ' ' : line.charAt(end - 1);
        boolean ends = last >= '0' && last <= '9' || last == '.' || last == '…';
        boolean led = line.indexOf('\t') >= 0 || line.indexOf('…') >= 0 || line.contains("..") || line.contains(". .");
        return ends
                && led
                && CONTENTS.matcher(line.substring(Math.max(0, line.length() - LONGEST)))
                        .find();
    }

    /// Whether the words so far lead on into the next line: "in accordance with" + "Article 86 for the purpose".
    static boolean leadsOn(CharSequence words) {
        return end(words).endsWith(",") || unfinished(words);
    }

    /// Whether the last word cannot be that of a sentence: "referred to in".
    static boolean unfinished(CharSequence words) {
        var said = end(words);
        int space = said.lastIndexOf(' ');
        return LEADING_ON.contains(said.substring(space + 1).toLowerCase(Locale.ROOT));
    }

    private static String end(CharSequence words) {
        return words.subSequence(Math.max(0, words.length() - LONGEST), words.length())
                .toString()
                .strip();
    }
}
