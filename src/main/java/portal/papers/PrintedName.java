package portal.papers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portal.text.Text;

/// The name of a body that a letter prints in capitals, as it is written in a sentence: `BỘ TÀI CHÍNH` as
/// `Bộ Tài chính`. A proposal for the field in which a person enters it. Pure functions.
///
/// Capitals by Decree 30/2020/NĐ-CP, annex II: the kind of body, each of its fields of work, every syllable of a place.
public final class PrintedName {

    private static final String KINDS =
            "(?:ủy ban|uỷ ban|hội đồng) nhân dân|ủy ban|uỷ ban|hội đồng|tổng liên đoàn|liên đoàn"
                    + "|liên hiệp|hiệp hội|hội|tổng cục|cục|tổng công ty|công ty|tập đoàn|ngân hàng|văn phòng|học viện|viện"
                    + "|trung tâm|trường|thanh tra|kiểm toán|phái đoàn|bộ|sở|vụ|ban|đoàn|phòng|quỹ|tòa|đại học";

    /// In a name of small letters: what their first group holds begins with a capital in each of its words.
    private static final List<Pattern> RAISED = Stream.of(
                    "^(\\p{L}+)",
                    "^(?>" + KINDS + ")(?<!nhân dân) (?!về |của |và )(\\p{L}+)",
                    "đại học (\\p{L}+)",
                    "(?:,| và| [-–]) (\\p{L}+)",
                    "(?<!\\p{L})(?:tỉnh|thành phố|tp\\.|huyện|quận|xã(?! hội)|phường|thị trấn|đặc khu) ([^(,]+)",
                    "(?<!\\p{L})(việt nam|hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|hoa kỳ|nhật bản|châu âu)(?!\\p{L})",
                    "(?<!\\p{L})(chính(?= phủ)|quốc(?= hội)|nhà(?= nước)|tổ(?= quốc)|trung(?= ương))(?!\\p{L})")
            .map(Pattern::compile)
            .toList();

    private static final Pattern ENGLISH = Pattern.compile("\\b(?:OF|AND|FOR|THE)\\b");
    private static final List<Pattern> ENGLISH_RAISED =
            List.of(Pattern.compile("(?<!\\p{L})(?!(?:of|and|the|for|in|on|to)\\b)(\\p{L}+)"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");
    private static final Pattern SPOKEN = Pattern.compile(".*[aeiouy].*");

    private PrintedName() {}

    /// As it stands where it is not printed in capitals alone. A name in short keeps its capitals.
    public static String written(String printed) {
        String name = printed.strip().replaceAll("\\s+", " ");
        String small = name.toLowerCase(Locale.ROOT);
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || small.length() != name.length()) {
            return name;
        }
        boolean english = ENGLISH.matcher(name).find();
        StringBuilder written = new StringBuilder(small);
        (english ? ENGLISH_RAISED : RAISED).forEach(pattern -> raise(pattern, small, written));
        WORD.matcher(name)
                .results()
                .filter(word -> !(english ? SPOKEN : SYLLABLE)
                        .matcher(Text.fold(word.group()))
                        .matches())
                .forEach(word -> written.replace(word.start(), word.end(), word.group()));
        return written.toString();
    }

    private static void raise(Pattern pattern, String small, StringBuilder written) {
        pattern.matcher(small)
                .results()
                .forEach(found -> WORD.matcher(found.group(1))
                        .results()
                        .mapToInt(word -> found.start(1) + word.start())
                        .forEach(at -> written.setCharAt(at, Character.toUpperCase(written.charAt(at)))));
    }
}
