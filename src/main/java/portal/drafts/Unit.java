package portal.drafts;

import java.util.List;
import java.util.regex.Pattern;

/// What a text calls its basic units where "article" and "section" are not the word: those of statutory instruments are
/// regulations or rules. Elsewhere these words name whole laws ("Regulation 2016/679") and things nobody numbers.
public enum Unit {
    /// Neither.
    COMMON(""),
    REGULATION("Regulations"),
    RULE("Rules"),

    /// Either: for an address that somebody typed, which names nothing but a provision.
    ANY("");

    /// More than any provision's number; what follows is the number of a law: "Regulation 45/2001".
    private static final Pattern NUMBER = Pattern.compile(" \\d{1,3}\\p{Ll}{0,2}(?![\\p{L}\\d/]|-\\d)");

    private static final int LONGEST_NUMBER = 8;

    private final Pattern itself;

    Unit(String law) {
        itself = Pattern.compile("\\b[Tt]hese " + law + "\\b");
    }

    /// What a draft calls its units, by what it calls itself: "in these Regulations".
    public static Unit of(List<CutProvision> provisions) {
        boolean sections = provisions.stream()
                .anyMatch(provision -> provision.kind() == ProvisionKind.ARTICLE
                        && provision.eid().startsWith("sec_"));
        if (!sections) {
            return COMMON;
        }
        long regulations = REGULATION.named(provisions);
        long rules = RULE.named(provisions);
        return regulations == 0 && rules == 0 ? COMMON : rules > regulations ? RULE : REGULATION;
    }

    private long named(List<CutProvision> provisions) {
        return provisions.stream()
                .filter(provision -> itself.matcher(provision.text()).find())
                .count();
    }

    /// Whether a word begins here that may be the one for such a unit.
    boolean begins(String text, int at) {
        return this != COMMON
                && (text.regionMatches(true, at, "reg", 0, 3) || text.regionMatches(true, at, "rule", 0, 4));
    }

    /// Whether the word for such a unit means a provision of the text, given what stands after it.
    boolean means(Unit word, String text, int end) {
        return (this == word || this == ANY)
                && NUMBER.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST_NUMBER))
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
