package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import portal.text.Text;

/// The head of a Vietnamese official letter (Decree 30/2020/NĐ-CP, annex I): at the left the superior body, below it
/// the
/// body that writes, below that the letter's number, which ends in the body's sign.
final class LetterTop {

    private static final int LONGEST = 120;

    /// Two columns on one line.
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{3,}");

    private static final Pattern NUMBERED = Pattern.compile("(?iu)^(?:số|so|no\\.?|ref\\.?)\\s*[:/.].*");

    /// The right column, where it stands on the line of the left one.
    private static final Pattern STATE = Pattern.compile(
            "(?iu)\\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*[-–]|Hà Nội, ngày|[\\p{L}. ]{2,30}, ngày).*");

    /// With what the name of a body begins, folded.
    private static final Pattern BODY = Pattern.compile("^(?:bo|uy ban|ubnd|hdnd|hoi dong|vien|hoi|hiep hoi|lien doan|"
            + "tong lien doan|tong hoi|phong thuong mai|dai su quan|phai doan|doan dai bieu|tinh uy|thanh uy|"
            + "lien hiep|lien minh|lien hop|so|cuc|tong cuc|vu|van phong|thanh tra|toa an|tong cong ty|cong ty|tap doan|"
            + "ngan hang|truong|dai hoc|hoc vien|trung tam|mat tran|ban|doan|cau lac bo|quy|chi cuc|kiem toan|bao hiem|"
            + "phong|to chuc|mang luoi)\\b.*");

    /// Organs in whose name a body speaks, not bodies.
    private static final Pattern ORGAN = Pattern.compile(
            "^ban (?:chap hanh|thuong vu|thuong truc|giam doc|giam hieu|lanh dao|quan tri|dieu hanh)\\b.*");

    private static final Pattern MATTER =
            Pattern.compile("(?iu).*(?:dự thảo|góp ý|ý kiến|nghị quyết|nghị định|công văn|tờ trình|báo cáo).*");

    private static final Pattern SIGN = Pattern.compile(
            "(?u)^[Ss][Ốốo]\\s*[:/.]?\\s*[\\d.…]*\\s*/(?:\\d{4}/)?(?:CV[-/](?<after>[A-ZĐ]{3,8})|(?<first>[A-ZĐ]{2,8})(?:[-/].*|\\s.*)?$)");

    private static final Set<String> KINDS = Set.of("CV", "TB", "BC", "KH", "GM", "NQ", "TTR", "QD", "QĐ", "VB", "PL");

    private LetterTop() {}

    /// The body above the number; its sign where no body is named; empty where it is no letter.
    static Optional<String> speaker(List<String> lines) {
        var parts = lines.stream()
                .flatMap(COLUMNS::splitAsStream)
                .map(String::strip)
                .toList();
        int number = 0;
        while (number < parts.size() && !NUMBERED.matcher(parts.get(number)).matches()) {
            number++;
        }
        if (number == parts.size()) {
            return Optional.empty();
        }
        var left = parts.stream()
                .limit(number + 1)
                .map(part -> STATE.matcher(part).replaceFirst("").strip())
                .toList();
        var bodies = bodies(left.subList(0, number));
        return bodies.isEmpty() ? sign(left.getLast()) : Optional.of(bodies.getLast());
    }

    private static List<String> bodies(List<String> parts) {
        var bodies = new ArrayList<String>();
        boolean open = false;
        for (var part : parts) {
            boolean capitals = part.codePoints().anyMatch(Character::isLetter)
                    && part.codePoints().noneMatch(Character::isLowerCase);
            if (!capitals) {
                open &= part.codePoints().noneMatch(Character::isLetter) && part.isBlank();
            } else if (body(part)) {
                bodies.add(part);
                open = true;
            } else if (open
                    && !ORGAN.matcher(Text.fold(part)).matches()
                    && !MATTER.matcher(part).matches()) {
                bodies.add(bodies.removeLast() + " " + part);
            }
        }
        bodies.removeIf(body -> body.length() > LONGEST);
        return bodies;
    }

    /// Whether words begin with what bodies are called.
    static boolean body(String words) {
        var folded = Text.fold(words);
        return BODY.matcher(folded).matches()
                && !ORGAN.matcher(folded).matches()
                && !MATTER.matcher(words).matches();
    }

    private static Optional<String> sign(String number) {
        var sign = SIGN.matcher(number);
        if (!sign.find()) {
            return Optional.empty();
        }
        var after = sign.group("after");
        return Optional.ofNullable(after == null ? sign.group("first") : after).filter(name -> !KINDS.contains(name));
    }
}
