package portal.papers.linking;

import java.util.List;
import java.util.stream.Stream;

/// Words by which papers ask for a change or find fault, in the languages they come in.
final class Wishes {

    private static final List<Signs.Group> PROPOSAL = List.of(
            new Signs.Group(
                    "\\b",
                    List.of(
                            "we (?:propose|suggest|recommend|ask|request|call for|would like|urge)",
                            "propos(?:e|es|al is) to",
                            "propose(?:s|ed|ing)?\\b",
                            "suggest(?:s|ed|ing)?\\b",
                            "recommend(?:s|ed|ation)?",
                            "should (?:be|read|also|not|only|include|clarify|apply|state|provide)",
                            "must be",
                            "ought to",
                            "needs? to be",
                            "delet(?:e|ed|ing|ion)",
                            "replac(?:e|ed|ing)",
                            "amend(?:ed|ing)?",
                            "insert(?:ed|ing)?",
                            "add(?:ed|ing)?",
                            "remov(?:e|ed|ing)",
                            "clarif(?:y|ied|ication)",
                            "reword(?:ed|ing)?",
                            "rephrase"),
                    "\\b"),
            new Signs.Group(
                    "(?<!\\p{L})",
                    List.of(
                            "đề nghị",
                            "kiến nghị",
                            "đề xuất",
                            "cần(?! thiết)",
                            "nên",
                            "sửa",
                            "bổ sung",
                            "bãi bỏ",
                            "thay (?:cụm từ|bằng)",
                            "làm rõ",
                            "cân nhắc",
                            "xem xét",
                            "rà soát",
                            "chỉnh lý",
                            "quy định rõ",
                            "de nghi",
                            "kien nghi",
                            "de xuat",
                            "sua doi",
                            "bo sung"),
                    "(?!\\p{L})"),
            new Signs.Group(
                    "",
                    List.of(
                            "vorschlagen",
                            "schlagen wir",
                            "sollte[n]?",
                            "streichen",
                            "gestrichen",
                            "ergänzen",
                            "ergänzt",
                            "ersetzen",
                            "ersetzt",
                            "klarstellen",
                            "klargestellt",
                            "fordern"),
                    "\\b"));

    private static final Signs CONSEQUENTIAL = new Signs(List.of(
            new Signs.Group(
                    "\\b",
                    List.of(
                            "corresponding(?:ly)?",
                            "consequential",
                            "consequently",
                            "accordingly",
                            "entsprechend\\p{L}{0,2}",
                            "folgeänderung\\p{L}{0,2}",
                            "en conséquence",
                            "mutatis mutandis"),
                    "\\b"),
            new Signs.Group(
                    "",
                    List.of(
                            "sửa(?: đổi)? tương ứng",
                            "chỉnh(?: lý)?(?: đổi)? tương ứng",
                            "điều chỉnh(?: đổi)? tương ứng",
                            "quy định(?: đổi)? tương ứng",
                            "tương ứng (?:sửa|chỉnh)"),
                    "")));

    /// Further words that ask for a change or say what is wrong.
    private static final List<Signs.Group> WISH = List.of(
            new Signs.Group(
                    "\\b",
                    List.of(
                            "should",
                            "please",
                            "unclear",
                            "not clear",
                            "too (?:low|high|short|long|broad|narrow|vague)",
                            "overlaps?",
                            "contradicts?",
                            "we (?:object|oppose|regret)",
                            "concern(?:s|ed)?",
                            "goes too far",
                            "unworkable",
                            "not (?:workable|practicable|feasible|justified)",
                            "disproportionate",
                            "excessive",
                            "burdensome",
                            "soll(?:te|ten)?",
                            "muss",
                            "müss(?:te|ten|en)",
                            "abzulehnen",
                            "lehnen",
                            "nicht (?:umsetzbar|praktikabel|nachvollziehbar)",
                            "bitten",
                            "regen an",
                            "zu streichen",
                            "unklar",
                            "zu (?:hoch|niedrig|weit|eng|unbestimmt|streng|kurz|lang)",
                            "bed[aü]rf(?:en)?\\b",
                            "devrai(?:t|ent)",
                            "doi(?:t|vent) être",
                            "mérit\\p{L}+",
                            "trop (?:peu|vague|large|long|court|lourd)\\p{L}*",
                            "convient",
                            "supprim\\p{L}+",
                            "modifi\\p{L}+",
                            "précis\\p{L}+",
                            "remplac\\p{L}+",
                            "ajout\\p{L}+",
                            "nous (?:demandons|proposons)"),
                    "\\b"),
            new Signs.Group(
                    "(?<!\\p{L})",
                    List.of(
                            "chưa (?:rõ|phù hợp|hợp lý|đầy đủ|thống nhất|cụ thể|quy định)",
                            "không (?:nên|phù hợp|hợp lý|đồng ý|tán thành|rõ)",
                            "phản đối",
                            "quá (?:thấp|cao|ngắn|dài|rộng|hẹp|chung)",
                            "trùng lặp",
                            "chồng chéo",
                            "mâu thuẫn",
                            "rút ngắn",
                            "kéo dài",
                            "nâng",
                            "giảm",
                            "tăng",
                            "gộp",
                            "tách",
                            "bỏ",
                            "thay",
                            "chung chung",
                            "hạn chế",
                            "vướng mắc",
                            "bất cập",
                            "khó (?:thực hiện|khả thi|áp dụng)"),
                    "(?!\\p{L})"));

    private static final Signs PROPOSES = new Signs(PROPOSAL);
    private static final Signs WANTS =
            new Signs(Stream.concat(PROPOSAL.stream(), WISH.stream()).toList());

    private static final Signs ASKS = new Signs(
            Stream.of(PROPOSAL, WISH, Additions.INSERTION).flatMap(List::stream).toList());

    private Wishes() {}

    /// Whether the sentence asks to change further provisions so that they fit: mentioned by the way, yet meant.
    static boolean consequential(String text) {
        return CONSEQUENTIAL.in(text);
    }

    /// Whether the text asks for a change.
    static boolean proposes(String text) {
        return PROPOSES.in(text);
    }

    /// As [#wants], or something is to be inserted.
    static boolean asks(String text) {
        return ASKS.in(text);
    }

    /// Whether the text wants something or finds fault, however it says so.
    static boolean wants(String text) {
        return WANTS.in(text);
    }
}
