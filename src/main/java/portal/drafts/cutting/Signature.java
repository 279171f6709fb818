package portal.drafts.cutting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The end of a document: when it was adopted, who signs, who receives it (Decree 78/2025, Decree 30/2020).
final class Signature {
    private static final Pattern ADOPTED =
            Pattern.compile("(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Hiến pháp) này (?:đã )?được .{0,200}thông"
                    + " qua|Th(?:is|e)"
                    + " (?:Law|Code|Resolution|Ordinance)\\b.{0,80}(?:passed|adopted|approved)\\b.{0,80}National"
                    + " Assembly|Done at |Geschehen zu |Fait à ");
    private static final Pattern SIGNS = Pattern.compile(
            "(?:TM|KT|TL|TUQ|T/M|K/T|Q)\\s?\\.\\s?\\p{Lu}{2}|(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|TỔNG BÍ THƯ|CHÁNH ÁN|VIỆN"
                    + " TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ NHIỆM|TỔNG KIỂM TOÁN|BỘ TRƯỞNG)|THỨ TRƯỞNG|CHAIRMAN OF|ON BEHALF"
                    + " OF");
    private static final Pattern RECIPIENTS = Pattern.compile("Nơi nhận\\s?:?$|Recipients?\\s?:$");
    private static final Pattern ISSUED = Pattern.compile(
            "(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|DANH MỤC|CHIẾN"
                    + " LƯỢC|HƯỚNG DẪN|QUY TRÌNH|NỘI QUY|THỂ LỆ|PHƯƠNG ÁN|ĐỊNH MỨC|QUY CHUẨN|REGULATION|CHARTER)(?=$|\\s\\p{Lu})");
    private static final int LONGEST_OFFICE = 100;
    private static final int REACH = 400;

    private Signature() {}

    static boolean begins(String line) {
        var head = line.substring(0, Math.min(line.length(), REACH));
        if (ADOPTED.matcher(head).lookingAt() || RECIPIENTS.matcher(head).lookingAt()) return true;
        return line.length() <= LONGEST_OFFICE && SIGNS.matcher(line).lookingAt() && Wrapped.capitals(line);
    }

    /// The name of a regulation issued with the document, when the line begins it.
    static @Nullable String issued(String line) {
        boolean named = line.length() <= REACH && ISSUED.matcher(line).lookingAt() && Wrapped.capitals(line);
        return named ? line : null;
    }
}
