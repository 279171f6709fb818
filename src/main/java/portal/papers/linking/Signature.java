package portal.papers.linking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whose paper it is by what stands outside its running text: a form's field, the lines of a title page, the end of the
/// letter.
final class Signature {

    private static final int TITLE = 10;
    private static final int END = 40;
    private static final int BELOW = 7;
    private static final int LONGEST = 90;

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:tên )?(?:tổ chức|cơ quan|đơn vị)(?: (?:góp ý|gửi ý kiến|, cá nhân))?\\s*:\\s*(?<who>\\S.*)"
                    + "|(?:name of )?(?:the )?(?:organi[sz]ation|respondent|submitting (?:body|organi[sz]ation))(?: name)?\\s*:\\s*(?<they>\\S.*)"
                    + "|(?:verband|organisation|organisme)\\s*:\\s*(?<them>\\S.*)");

    private static final Pattern KIND = Pattern.compile(
            "(?iU)(?:position paper|position|comments?|contribution|response|submission|statement|amendments?|feedback"
                    + "|stellungnahme|positionspapier|avis|observations|ý kiến góp ý|góp ý|bản góp ý)(?:\\s+(?:on|to|zum|zur|sur|về)\\b.*)?");

    private static final Pattern NAMED_SO = Pattern.compile(
            "(?U).*(?:\\b(?:League|Association|Federation|Confederation|Chamber|Union|Institute|Society|Alliance|Network|Foundation"
                    + "|University|Ministry|Department|Agency|Authority|Bank|Coalition|Forum|Company|Initiative|Centre|Center|Ltd|Inc|GmbH|AG|SE"
                    + "|Verein|Kammer|Ligue|Fédération|Chambre|Syndicat|Institut)\\b|e\\.\\s?V\\.|\\p{L}*(?:verband|bund|verein|kammer)\\b).*");

    private static final Pattern CLOSING = Pattern.compile(
            "(?iU)(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:kind|best|warm) regards|respectfully(?: submitted)?"
                    + "|mit freundlichen grüßen|hochachtungsvoll|cordialement|veuillez agréer.*)[,.]?");

    /// "TM. ỦY BAN NHÂN DÂN TỈNH MẪU", "CHỦ TỊCH HIỆP HỘI SÁCH MẪU".
    private static final Pattern SIGNED = Pattern.compile(
            "(?U)(?:(?:TM|T/M|KT|TL|TUQ|Q)\\.?\\s+)?(?:(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG THƯ KÝ)\\s+)?(?<who>\\S.*)");

    private static final Pattern TITLED = Pattern.compile(
            "(?U)(?:(?:TM|T/M|TL|TUQ)\\.?\\s|(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG THƯ KÝ)\\s).*");

    private Signature() {}

    static Optional<String> speaker(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return field(lines).or(() -> title(lines)).or(() -> signed(lines));
    }

    private static Optional<String> field(List<String> lines) {
        return lines.stream()
                .limit(END)
                .map(FIELD::matcher)
                .filter(found -> found.matches())
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(""))
                .filter(Signature::name)
                .findFirst();
    }

    /// The organisation on a page whose head says what kind of paper it is.
    private static Optional<String> title(List<String> lines) {
        var first = lines.subList(0, Math.min(lines.size(), TITLE));
        return first.stream().anyMatch(line -> KIND.matcher(line).matches())
                ? first.stream().filter(Signature::organisation).findFirst()
                : Optional.empty();
    }

    private static Optional<String> signed(List<String> lines) {
        int from = Math.max(0, lines.size() - END);
        for (int i = lines.size() - 1; i >= from; i--) {
            var found = SIGNED.matcher(lines.get(i));
            if (TITLED.matcher(lines.get(i)).matches() && found.matches() && LetterTop.body(found.group("who"))) {
                return Optional.of(found.group("who"));
            }
            if (CLOSING.matcher(lines.get(i)).matches()) {
                return lines.subList(i + 1, Math.min(lines.size(), i + 1 + BELOW)).stream()
                        .filter(Signature::organisation)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean organisation(String line) {
        return NAMED_SO.matcher(line).matches() && name(line);
    }

    private static boolean name(String line) {
        return line.length() <= LONGEST
                && ".:;".indexOf(line.charAt(line.length() - 1)) < 0 | line.endsWith("e.V.")
                && Letterhead.name(line);
    }
}
