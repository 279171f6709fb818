package portal.papers.linking;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a column of a comment or amendment table holds, told from its head in Vietnamese, English, German or French.
public enum Column {
    /// Running number of the row.
    NUMBER("tt|stt|số tt|số thứ tự|no\\.?|nr\\.?|#|n°"),
    /// Who says it.
    WHO(
            "(?!.*(?:soạn thảo|giải trình|trả lời))(?:tên )?(?:cơ quan|đơn vị|chủ thể|tổ chức|cá nhân|bộ|địa phương|đại biểu)\\b.*|mb(?:/nc)?\\d?|nc|body|organi[sz]ation|author|who"
                    + "|verfasser|stelle|organisme"),
    /// What the drafters made of it: not the paper's own words.
    ANSWER(
            ".*(?:tiếp thu|giải trình của|phản hồi|observations? of|secretariat|response|disposition|resolution on each).*"
                    + "|(?:ý kiến|nội dung|phần|kết quả) (?:giải trình|trả lời|xử lý)\\b.*|trả lời\\b.*"
                    + "|(?:(?:ý kiến|quan điểm|giải trình|phương án) (?:của )?)?(?:cơ quan|đơn vị|ban|tổ)(?: chủ trì)? soạn thảo\\b.*"
                    + "|answers?\\b.*|repl(?:y|ies)\\b.*|(?:decision|outcome|result)s?|antwort.*|erwiderung.*|réponses?\\b.*"),
    /// What sort of remark it is.
    KIND("(?:loại|tính chất|type|kind|category)\\b.*"),
    /// Where the words stand in print: of no use against the provisions.
    LINE("(?:lines?|dòng|pages?|trang)\\b.*"),
    /// Why.
    REASON(
            "(?:lý do|cơ sở|căn cứ|thuyết minh|giải trình|luận cứ|justification|reasons?|rationale|explanation|begründung|motifs?"
                    + "|exposé des motifs)\\b.*"),
    /// The draft as it stands.
    CURRENT(
            ".*(?:nội dung (?:của )?dự thảo|quy định (?:tại|của|trong) dự thảo|dự thảo (?:nghị quyết|luật|hiện tại|quy định)|nội dung quy định"
                    + "|^dự thảo$|hiện hành|hiện tại|văn bản gốc|(?:commission|government|ministry)(?:['’]s)? (?:proposal|text|draft)"
                    + "|(?:text|wording|proposal) of the (?:commission|government|ministry)|proposed by the commission|(?:text|wording|version) proposed by|current|original"
                    + "|draft text|text of the draft|existing|as drafted|^draft$|kommissionsvorschlag|entwurf|geltend|texte actuel).*"),
    /// The wording asked for.
    PROPOSED(
            ".*(?:(?:đề nghị|đề xuất|kiến nghị|phương án)(?: (?:nội dung|phương án))? ?(?:sửa|chỉnh|bổ sung|thành|mới|sửa đổi)"
                    + "|nội dung (?:đề nghị|đề xuất|kiến nghị)|phương án (?:đề xuất|đề nghị)|(?:đề nghị|đề xuất|kiến nghị)$|sửa (?:thành|đổi thành|lại)"
                    + "|proposed|proposals?$|^proposals? (?:of|by) |recommended|requested|amended|amendment|suggested|our (?:proposal|wording|text)|alternative|änderungs|vorschlag$|neufassung"
                    + "|texte proposé|amendement).*"),
    /// What is said of it.
    COMMENT(
            "(?:nội dung )?(?:tham gia )?(?:góp ý|ý kiến|nhận xét|bình luận)\\b.*|nội dung|comments?\\b.*|remarks?|observations?|issue.*"
                    + "|anmerkung.*|kommentar.*|stellungnahme|commentaires?|remarques?"),
    /// The provision.
    PLACE(
            "(?:vị trí|điều|khoản|điểm|chương|điều,? khoản.*|điều khoản.*|nhóm vấn đề.*|nội dung điều.*|điều/khoản.*|quy định|mục)(?:$|[ ,/(].*)"
                    + "|articles?\\b.*|provisions?\\b.*|clauses?\\b.*|sub-?clauses?.*|paragraph.*|references?|sections?|location|place|recitals?.*"
                    + "|artikel.*|bestimmung|vorschrift|stelle im text|dispositions?");

    private static final int LONGEST = 70;

    /// Under which it is kept and messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private final Pattern head;

    Column(String head) {
        this.head = Pattern.compile(
                head, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Whether it is short enough to be a head, be it with spaces between its words.
    static boolean shortEnough(String cell) {
        return cell.strip().length() <= 2 * LONGEST;
    }

    /// The first kind whose heads the cell reads like; null where it is no head.
    static @Nullable Column of(String cell) {
        var words = Spaces.single(cell.strip());
        while (!words.isEmpty() && ":*.".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1);
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        if (PLACE.head.matcher(words).matches() && words.indexOf(' ') < 0) {
            return PLACE;
        }
        for (var column : values()) {
            if (column.head.matcher(words).matches()) {
                return column;
            }
        }
        return null;
    }
}
