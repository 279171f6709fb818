package portal.papers.linking;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lines that name the parts of an amendment and say nothing themselves: "Text proposed by the Commission", "Amendment
/// 12", "Current text Proposed text Justification", "Lý do".
final class Captions {

    /// What stands below a caption.
    enum Part {
        CURRENT,
        PROPOSED,
        REASON
    }

    private static final int LONGEST = 90;

    private static final List<String> REASONS = List.of(
            "justifications?",
            "reasons?",
            "rationale",
            "explanations?",
            "explanatory statement",
            "begründung(?:en)?",
            "motifs?",
            "exposé des motifs",
            "lý do",
            "thuyết minh",
            "giải trình",
            "cơ sở đề xuất");

    private static final String WHY = String.join("|", REASONS);

    private static final String AS_IT_IS =
            "text proposed(?! (?:by|wording|change))|(?:text|wording|version) proposed by (?:the )?(?:european )?\\p{L}+"
                    + "|commission(?:['’]s)? (?:proposal|text|draft)|proposal of the commission"
                    + "|(?:current|original|existing|draft|present) (?:text|wording|version)|text of the draft|draft text"
                    + "|(?!(?:reject|delete|drop|withdraw|oppose|support|keep|maintain|our|amended|new)\\b)\\p{L}[\\p{L}\\d&.-]{1,30} proposal"
                    + "|vorschlag der kommission|(?:geltende|derzeitige|aktuelle) fassung|text des entwurfs"
                    + "|texte proposé par la commission|texte (?:actuel|du projet)|(?:nội dung|quy định)(?: tại| của)? dự thảo|dự thảo hiện tại";

    private static final String AS_ASKED =
            "(?:(?:proposed|suggested|our|compromise) )?amendments?|(?:proposed|suggested|amended|new) (?:text|wording|version|changes?)"
                    + "|our proposal|geänderter text|änderungsvorschlag|vorgeschlagene (?:fassung|änderung)|amendements?|texte (?:amendé|modifié|souhaité)"
                    + "|nội dung (?:đề nghị|đề xuất|kiến nghị)(?: sửa(?: đổi)?(?:, bổ sung)?)?|đề nghị sửa(?: đổi)?(?:, bổ sung)?(?: thành)?";

    private static final String NUMBERED = "(?:amendment|änderungsantrag|amendement|sửa đổi)(?: no\\.?)? ?\\d{1,4}";

    private static final String NAME = "(?:" + WHY + "|" + NUMBERED + "|" + AS_IT_IS + "|" + AS_ASKED
            + "|proposal for a (?:regulation|directive|decision|resolution|law)|änderungsantrag)";

    /// Heads of further columns, before those that count.
    private static final String PLACE =
            "(?:(?:tt|stt|no\\.?|nr\\.?|#|article|provision|clause|reference|điều(?:,? khoản)?|artikel|vorschrift)\\W+){0,2}";

    private static final Pattern CAPTION =
            Pattern.compile("(?iU)\\W*" + PLACE + NAME + "(?:\\W+(?:and )?" + NAME + "){0,3}\\W*");

    private static final Signs REASON = new Signs("", REASONS, "(?:\\s*[:.–-]\\s*([\\s\\S]*)|\\s*)\\z");

    private static final Pattern PARTS = Pattern.compile("(?iU)\\b(?:(?<number>" + NUMBERED + ")|(?<current>" + AS_IT_IS
            + ")|(?<proposed>" + AS_ASKED + ")|(?<reason>" + WHY + "))\\b");

    private Captions() {}

    static boolean only(String text) {
        return text.length() <= LONGEST
                && !stopped(text)
                && CAPTION.matcher(text).matches();
    }

    /// Whether it ends as sentences do and captions do not.
    private static boolean stopped(String text) {
        return !text.isEmpty() && ".;,!?".indexOf(text.charAt(text.length() - 1)) >= 0 && text.indexOf(' ') > 0;
    }

    /// The parts of an amendment that a caption names, none where it names the amendment itself: "Amendment 12".
    static Set<Part> parts(String caption) {
        var parts = EnumSet.noneOf(Part.class);
        for (var found = PARTS.matcher(caption); found.find(); ) {
            if (found.group("current") != null) {
                parts.add(Part.CURRENT);
            } else if (found.group("proposed") != null) {
                parts.add(Part.PROPOSED);
            } else if (found.group("reason") != null) {
                parts.add(Part.REASON);
            }
        }
        return parts;
    }

    /// What follows a caption that announces a reason, on its line; empty where nothing does, null where it is no such
    /// line.
    static @Nullable String reason(String text) {
        int word = 0;
        while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        var found = REASON.found(text, word);
        if (found == null) {
            return null;
        }
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }
}
