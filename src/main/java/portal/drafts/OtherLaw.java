package portal.drafts;

import java.util.Set;
import java.util.regex.Pattern;

/// Whether the provisions just cited belong to another law than the draft: "Điều 5 Luật Điều ước quốc tế",
/// "Article 6 of Directive 95/46/EC", "§ 5 BDSG" do; "Điều 5 của dự thảo", "Article 5 of this Regulation" do
/// not.
final class OtherLaw {
    private static final int REACH = 90;
    private static final int SIGN_REACH = 14;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// A kind of law, then its number or name. Lower-case verbs after the kind ("Luật quy định") leave the draft meant.
    private static final Pattern VIETNAMESE = Pattern.compile(
            "^[\\s,]{0,2}(?:(?:của|thuộc|tại|trong|ban hành kèm theo) )?"
                    + "(?<kind>Bộ luật|Luật|Nghị định thư|Nghị định|Thông tư|Nghị quyết|Pháp lệnh|Quyết định|Hiến pháp|"
                    + "Công ước|Hiệp định|Điều ước|Chỉ thị|Hiến chương|Hiệp ước|Quy chế|Tuyên bố)(?<rest>.*)",
            FLAGS | Pattern.DOTALL);

    /// Kinds of which the draft is never one.
    private static final Pattern NEVER = Pattern.compile("(?iu)Hiến pháp|Công ước|Hiệp định|Hiến chương|Hiệp ước");

    /// "Nghị quyết này", "Luật Thư viện này": no verb stands before "này".
    private static final Pattern SELF = Pattern.compile(
            "(?:\\s+(?!(?:đã|quy|có|là|thì|về|được|phải|cần|nên|như|để|và|hoặc|tại|trong|còn|chưa|theo)\\s)"
                    + "\\p{L}+){0,6}?\\s+này(?!\\p{L})",
            FLAGS);

    /// Two small letters with which the name of a law goes on after a provision: small words, and kinds of
    /// law. Any capital may begin one.
    private static final Set<String> OPENINGS = Set.of(
            "of", "in", "un", "to", "fr", "th", "củ", "tạ", "tr", "ba", "de", "du", "im", "e-", "eP", "bộ", "lu", "ng",
            "ph", "qu", "hi", "cô", "đi", "ch", "tu");

    private static final Pattern BREAK = Pattern.compile("\\R");

    /// The first of the signs beyond the control characters that end a line.
    private static final char BREAKS = '\u2028';

    private static final Pattern OWN_REST = Pattern.compile(
            "^(?:\\s*$|\\s*[.,;:)(?!\\n“”\"-]|\\s+(?:này|nay|quy định|về|nêu|có|thì|là|cần|nên|và|để|đã|chưa|còn|theo|hiện|được|phải"
                    + "|sẽ|khi|như|do|trên|mới)(?!\\p{L}))",
            FLAGS);

    private static final String THEIRS =
            "Directive|Regulations|Regulation|Charter|Treaty|Treaties|Convention|Act|Law|Code|Decree|"
                    + "Constitution|Covenant|Protocol|Agreement|Framework Decision|Decision|Statute|Ordinance|Resolution|Guidelines|"
                    + "Rules|Rome Statute";
    private static final Pattern ENGLISH = Pattern.compile(
            "^[\\s,]{0,2}(?:of|in|under|to|from)\\s+(?<article>the |a |its )?(?<mid>(?:[^.,;:()\\n]|\\(\\p{Lu}[\\p{L} ]{2,24}\\) ){0,48}?)\\b(?<kind>"
                    + THEIRS + ")\\b(?<rest>.{0,24})",
            Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("(?i)\\b(this|draft|proposed|proposal|bill|present|new)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:\\s+(?:\\(?(?:EU|EC|EEC|No|Nr|\\d)|on [A-Z]|for the|of the Council|of Human|of Fundamental|"
                    + "on the [A-Z]|of \\d|of the European|concerning)).*",
            Pattern.DOTALL);

    private static final Pattern ACRONYM = Pattern.compile(
            "^\\s(?:(?:of|in|under|de) )?(?:the )?(?:TEU|TFEU|ECHR|CFR|EUV|AEUV|EMRK|GRCh|GRC|GG|BDSG|TMG|TKG|BGB|StGB|StPO|"
                    + "ZPO|UWG|KWG|SGB|VwVfG|HGB|TUE|TFUE|CEDH|ePrivacy|e-Privacy|GDPR|DSGVO|DS-GVO|RGPD"
                    + "|PSD2|AMLD\\d?|MiFID|UCPD|ECD|HIPAA|COPPA|CCPA|FCRA|AktG|UrhG|AO|BMG|Charter|Working Party|Working Group|"
                    + "Data Protection Working|WP|Committee|EC Treaty|EC Directive)\\b.*",
            Pattern.DOTALL);

    private static final Pattern SECTION_SIGN =
            Pattern.compile("^\\s[A-ZÄÖÜ][\\p{L}-]*[A-ZÄÖÜ]\\p{L}*\\b.*", Pattern.DOTALL);

    private static final Pattern GERMAN = Pattern.compile(
            "^,?\\s(?:(?:der|des|dem|im|in der) )(?:[\\p{L}-]+ )?(?:Richtlinie|EG-Richtlinie|\\p{L}*-?[Rr]ichtlinie|Charta|EU-Grundrechtecharta|"
                    + "Grundrechtecharta|Grundgesetzes|Vertrages|Vertrags|\\p{Lu}\\p{L}+(?:gesetz|gesetzes|gesetzbuch|gesetzbuchs))\\b.*",
            Pattern.DOTALL);

    private static final Pattern FRENCH = Pattern.compile(
            "^\\s(?:de la|du|de l['’]) ?(?:directive|traité|charte|convention|loi|code|décret|constitution)\\b.*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern BEFORE = Pattern.compile(
            "(?:Directive|Regulation|Decision) (?:\\(?[A-Z]{2,3}\\)? )?(?:No )?\\d+/\\d+(?:/[A-Z]{2,4})?,? $|"
                    + "(?:TFEU|TEU|BDSG),? $|/(?:NĐ-CP|QH\\d\\d|TT-\\p{Lu}+),? $|(?:U\\.S\\.C\\.|C\\.F\\.R\\.) $"
                    + "|Pub\\. ?L\\. (?:No\\. )?\\d+-\\d+, $");

    /// "the Aarhus Convention, in its Article 9", "Directive 2002/58/EC, in particular Article 5".
    private static final Pattern LED_ON = Pattern.compile(
            "(?:(?!Draft|Proposed|This|The|New)\\b\\p{Lu}\\p{L}+ (?:Convention|Directive|Treaty|Charter)"
                    + "|(?:Directive|Regulation|Decision) (?:\\(?[A-Z]{2,3}\\)? )?(?:No )?\\d+/\\d+(?:/[A-Z]{2,4})?(?: [^.;()]{1,32})?)"
                    + ",? (?:in its|and its|(?:and )?(?:in particular|notably)(?: its)?) $");
    private static final int LED_REACH = 80;

    /// "Nghị quyết số 197/2025/QH15 tại", "Luật Doanh nghiệp năm 2020 (", "Luật Doanh nghiệp (".
    private static final Pattern VIETNAMESE_BEFORE = Pattern.compile(
            "(?U)(?<!dự thảo )(?<!Dự thảo )(?:Bộ luật|Luật|Nghị định|Thông tư|Pháp lệnh|Nghị quyết)(?: số \\S{3,24}"
                    + "| \\p{Lu}\\p{L}+(?: \\p{L}+){0,6}?)(?: (?:năm )?\\d{4})?,? (?:(?:tại|ở) |\\()$");

    private OtherLaw() {}

    static boolean follows(String text, int end) {
        int from = closes(text, end) ? end + 1 : end;
        if (!word(text, from)) {
            return false;
        }
        var after = text.substring(from, Math.min(text.length(), end + REACH));
        var paragraph = after.indexOf("\n\n") < 0 ? after : after.substring(0, after.indexOf("\n\n"));
        var line = paragraph.chars().allMatch(c -> c >= ' ' && c < BREAKS)
                ? paragraph
                : BREAK.matcher(paragraph).replaceAll(" ");
        boolean sign = text.substring(Math.max(0, end - SIGN_REACH), end).indexOf('§') >= 0
                && SECTION_SIGN.matcher(line).matches();
        return sign
                || ACRONYM.matcher(line).matches()
                || vietnamese(line)
                || english(line)
                || GERMAN.matcher(line).matches()
                || FRENCH.matcher(line).matches();
    }

    private static boolean closes(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ')' && Character.isWhitespace(text.charAt(at + 1));
    }

    /// Whether a word that may name a law follows, after at most two blanks or commas: a sign or the end says that
    /// nothing
    /// more is named.
    private static boolean word(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + 3); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || OPENINGS.contains(text.substring(i, Math.min(text.length(), i + 2)));
            }
            if (c != ',' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    static boolean precedes(String text, int start) {
        if (start > 8 && lawAt(text, start)) {
            return true;
        }
        if (start <= 8 || text.charAt(start - 1) != ' ') {
            return false;
        }
        int before = text.charAt(start - 2) == ',' ? start - 3 : start - 2;
        char last = text.charAt(before);
        boolean shortened = last == '.' && Character.isUpperCase(text.charAt(before - 1));
        return (Character.isDigit(last) || Character.isUpperCase(last) || shortened)
                        && BEFORE.matcher(text.substring(Math.max(0, start - 40), start))
                                .find()
                || led(text, start)
                        && LED_ON.matcher(text.substring(Math.max(0, start - LED_REACH), start))
                                .find();
    }

    private static boolean led(String text, int start) {
        return text.startsWith(" its ", start - 5)
                || text.startsWith("particular ", start - 11)
                || text.startsWith("notably ", start - 8);
    }

    private static boolean lawAt(String text, int start) {
        boolean inside =
                text.charAt(start - 1) == '(' || text.startsWith("tại ", start - 4) || text.startsWith("ở ", start - 2);
        if (!inside) {
            return false;
        }
        var before = text.substring(Math.max(0, start - 64), start);
        boolean law = before.contains("uật ") || before.contains("ghị ") || before.contains("hông tư ");
        return law
                && !before.contains(" này")
                && VIETNAMESE_BEFORE.matcher(before).find();
    }

    private static boolean vietnamese(String after) {
        var found = VIETNAMESE.matcher(after);
        if (!found.matches()) {
            return false;
        }
        boolean own = SELF.matcher(found.group("rest")).lookingAt();
        boolean never = NEVER.matcher(found.group("kind")).matches();
        return !own && (never || !OWN_REST.matcher(found.group("rest")).find());
    }

    private static boolean english(String after) {
        var found = ENGLISH.matcher(after);
        if (!found.lookingAt() || OWN.matcher(found.group("mid")).find()) {
            return false;
        }
        boolean current = found.group("mid").matches("(?i).*\\b(current|existing|former|old)\\b.*");
        boolean bare = found.group("mid").isBlank();
        boolean own = bare
                && found.group("article") != null
                && !NAMED.matcher(found.group("rest")).matches();
        boolean always = found.group("kind").matches("Charter|Treaty|Treaties|Convention|Constitution|Covenant");
        return current || always || !own && titled(found.group("mid"), found.group("rest"), bare);
    }

    /// A law is named when its number follows or capitalised words stand before its kind.
    private static boolean titled(String mid, String rest, boolean bare) {
        return bare
                ? NAMED.matcher(rest).matches()
                : mid.matches(".*\\b\\p{Lu}.*|.*-.*|ePrivacy.*") && !mid.contains("Data Protection");
    }
}
