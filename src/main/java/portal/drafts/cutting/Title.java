package portal.drafts.cutting;

import java.util.List;
import java.util.regex.Pattern;

/// The name of a document, read from the lines before its first unit.
final class Title {
    private static final int LONGEST = 500;
    private static final int MOST_LINES = 80;

    private static final Pattern GENRE =
            Pattern.compile("(?:DỰ THẢO\\s?)?(?:LUẬT|BỘ LUẬT|HIẾN PHÁP|PHÁP LỆNH|LỆNH|NGHỊ QUYẾT|NGHỊ QUYẾT LIÊN"
                    + " TỊCH|NGHỊ ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|TỜ"
                    + " TRÌNH|BÁO CÁO|KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG"
                    + " TRÌNH|LAW|CODE|RESOLUTION|DECREE|ORDINANCE|CIRCULAR|DECISION|CONSTITUTION)"
                    + "(?=$|\\s\\p{Lu}|\\s\\()");
    private static final Pattern GROUNDS = Pattern.compile(
            "(?:Căn cứ|Theo đề nghị|Quốc hội ban hành|Chính phủ ban hành|Pursuant|Having regard|At the proposal"
                    + "|On the basis|Gestützt|Auf Vorschlag|Vu )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EUROPEAN = Pattern.compile(
            "(?:proposal for|vorschlag für|proposition de|(?:commission |council )?(?:regulation|directive|decision|"
                    + "(?:durchführungs)?verordnung|richtlinie|beschluss|règlement|décision)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    private Title() {}

    /// The title in one line; empty where there are no words at all.
    static String of(List<String> lines) {
        var head = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        for (int i = 0; i < head.size(); i++) {
            if (GENRE.matcher(head.get(i)).lookingAt() && Wrapped.capitals(genre(head.get(i)))) return joined(head, i);
        }
        for (var line : head) if (EUROPEAN.matcher(line).lookingAt()) return cut(line);
        for (var line : head) if (WORDS.matcher(line).find()) return cut(line);
        return "";
    }

    private static String genre(String line) {
        return line.substring(0, Math.min(20, line.length()));
    }

    private static String joined(List<String> lines, int from) {
        var title = new StringBuilder(lines.get(from));
        for (int i = from + 1; i < lines.size() && i < from + 6; i++) {
            var line = lines.get(i);
            if (GROUNDS.matcher(line).lookingAt() || !WORDS.matcher(line).find() || Wrapped.ended(line)) break;
            title.append(' ').append(line);
        }
        return cut(title.toString());
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST) return title;
        int end = title.offsetByCodePoints(0, Math.min(LONGEST - 1, title.codePointCount(0, LONGEST)));
        return title.substring(0, end) + "…";
    }
}
