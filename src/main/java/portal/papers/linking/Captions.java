package portal.papers.linking;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that name the parts of an amendment and say nothing themselves: "Text proposed by the Commission", "Amendment
/// 12", "Justification", "Lý do".
final class Captions {

    private static final int LONGEST = 90;

    private static final String WHY =
            "justifications?|reasons?|rationale|explanations?|explanatory statement|begründung(?:en)?|motifs?|exposé des motifs"
                    + "|lý do|thuyết minh|giải trình|cơ sở đề xuất";

    private static final String NAME = "(?:" + WHY
            + "|(?:text|wording|version) proposed by (?:the )?(?:european )?\\p{L}+|proposal for a (?:regulation|directive|decision)"
            + "|commission(?:['’]s)? (?:proposal|text|draft)|proposal of the commission"
            + "|(?:(?:proposed|suggested|our|compromise) )?amendments?(?: (?:no\\.? ?)?\\d{1,4})?"
            + "|(?:proposed|suggested|amended|new|current|original|existing|draft) (?:text|wording|version|changes?)"
            + "|(?!(?:reject|delete|drop|withdraw|oppose|support|keep|maintain)\\b)\\p{L}[\\p{L}\\d&.-]{1,30} proposal"
            + "|vorschlag der kommission|geänderter text|änderungsantrag(?: \\d{1,4})?|änderungsvorschlag|geltende fassung"
            + "|texte proposé par la commission|amendements?(?: \\d{1,4})?"
            + "|nội dung (?:dự thảo|đề nghị sửa(?: đổi)?(?:, bổ sung)?)|đề nghị sửa(?: đổi)?(?:, bổ sung)? thành|dự thảo hiện tại)";

    private static final Pattern CAPTION =
            Pattern.compile("(?iU)\\W*" + NAME + "(?:\\W+(?:and )?" + NAME + "){0,3}\\W*");

    private static final Pattern REASON = Pattern.compile("(?isU)\\W*(?:" + WHY + ")(?:\\s*[:.–-]\\s*(.*)|\\s*)");

    private Captions() {}

    static boolean only(String text) {
        return text.length() <= LONGEST && CAPTION.matcher(text).matches();
    }

    /// What follows a caption that announces a reason, on its line; empty where nothing does, null where it is no such
    /// line.
    static @Nullable String reason(String text) {
        var found = REASON.matcher(text);
        if (!found.matches()) {
            return null;
        }
        return found.group(1) == null ? "" : found.group(1).strip();
    }
}
