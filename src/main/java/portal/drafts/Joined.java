package portal.drafts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Vietnamese words that make another word of the one that follows: "tài khoản 5", "thời điểm 1", "danh mục 2".
final class Joined {
    private static final int LONGEST = 8;
    private static final Map<String, Set<String>> BEFORE = Map.of(
            "khoan",
            Set.of("tài", "điều", "chuyển", "tiền"),
            "diem",
            Set.of(
                    "quan", "thời", "địa", "đặc", "nhược", "ưu", "cao", "trọng", "kiểm", "thí", "chấm", "số", "trái",
                    "giao", "luận"),
            "muc",
            Set.of("danh", "hạng", "chuyên", "đề", "thư"),
            "phan",
            Set.of("cổ", "thành", "học", "một", "bộ"));

    private Joined() {}

    /// Whether the word before makes another word of the one at this place.
    static boolean at(String text, String folded, int at) {
        var before = BEFORE.get(folded);
        if (before == null || at < 2 || text.charAt(at - 1) != ' ') {
            return false;
        }
        int start = at - 1;
        while (start > 0 && at - start <= LONGEST && Lexicon.letter(text.charAt(start - 1))) {
            start--;
        }
        return before.contains(text.substring(start, at - 1).toLowerCase(Locale.ROOT));
    }
}
