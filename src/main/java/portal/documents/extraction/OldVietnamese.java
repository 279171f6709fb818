package portal.documents.extraction;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Vietnamese from before Unicode: text typed in fonts of TCVN3 (".VnTime") or VNI ("VNI-Times"), whose bytes
/// mean other letters than they look like without the font. It is recognised by its commonest words and put
/// into Unicode. Pure functions.
final class OldVietnamese {
    private static final int LOOK = 20_000;

    static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Times that common words must be met, and how much more often than as the text stands.
    private static final int FEWEST = 6;

    private static final int AHEAD = 4;

    private static final List<String> COMMON = List.of(
            "của", "và", "các", "được", "không", "điều", "khoản", "định", "quy", "người", "nước", "về", "đề", "nghị",
            "có", "là", "trong");

    private static final String TCVN_CODES =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
    private static final String TCVN_LETTERS =
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    /// VNI writes a letter and its mark one after the other.
    private static final Map<String, String> VNI = vni();

    private OldVietnamese() {}

    /// The text in Unicode; unchanged where it is not in an old code.
    static String converted(String text) {
        int end = Math.min(LOOK, text.length());
        int old = 0;
        int ours = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            old += c >= 0x80 && c <= 0xFF ? 1 : 0;
            ours += c > 0xFF && unicode(c) ? 1 : 0;
        }
        if (old == 0 || ours * AHEAD > old) {
            return text;
        }
        var head = text.substring(0, end);
        int plain = common(head);
        int tcvn = common(tcvn(head));
        int vni = common(vni(head));
        if (Math.max(tcvn, vni) < FEWEST || Math.max(tcvn, vni) < plain * AHEAD) {
            return text;
        }
        return tcvn >= vni ? tcvn(text) : vni(text);
    }

    /// Whether bytes that are no UTF-8 are Vietnamese in windows-1258, which statistics take for Western letters.
    static boolean windows(byte[] bytes) {
        var ours = Normalizer.normalize(new String(bytes, WINDOWS), Normalizer.Form.NFC);
        var western = new String(bytes, WESTERN);
        int met = common(ours.substring(0, Math.min(LOOK, ours.length())));
        return met >= FEWEST && met > 2 * common(western.substring(0, Math.min(LOOK, western.length())));
    }

    /// Whether a letter is Vietnamese and in no code older than Unicode.
    private static boolean unicode(int letter) {
        return letter >= 0x1EA0 && letter <= 0x1EF9 || letter == 'đ' || letter == 'ơ' || letter == 'ư';
    }

    /// Whether a letter with a mark is Vietnamese.
    static boolean letter(int letter) {
        return unicode(letter) || TCVN_LETTERS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static int common(String text) {
        int met = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            met += COMMON.contains(word) ? 1 : 0;
        }
        return met;
    }

    private static String tcvn(String text) {
        var unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = TCVN_CODES.indexOf(text.charAt(i));
            unicode.append(at < 0 ? text.charAt(i) : TCVN_LETTERS.charAt(at));
        }
        return unicode.toString();
    }

    private static String vni(String text) {
        var unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var pair = i + 1 < text.length() ? VNI.get(text.substring(i, i + 2)) : null;
            var single = VNI.get(text.substring(i, i + 1));
            unicode.append(pair != null ? pair : single != null ? single : text.substring(i, i + 1));
            i += pair != null ? 1 : 0;
        }
        return unicode.toString();
    }

    private static Map<String, String> vni() {
        var table = new HashMap<String, String>();
        put(table, "a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
        put(table, "e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        put(table, "o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        put(table, "ô", "ùøûõï", "ớờởỡợ");
        put(table, "u", "ùøûõï", "úùủũụ");
        put(table, "ö", "ùøûõï", "ứừửữự");
        put(table, "y", "ùøûõ", "ýỳỷỹ");
        for (var single : List.of(
                "ôơ", "öư", "ñđ", "íí", "ìì", "æỉ", "óĩ", "òị", "îỵ", "ÔƠ", "ÖƯ", "ÑĐ", "ÍÍ", "ÌÌ", "ÆỈ", "ÓĨ", "ÒỊ",
                "ÎỴ")) {
            table.put(single.substring(0, 1), single.substring(1));
        }
        return table;
    }

    private static void put(Map<String, String> table, String base, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            var mark = marks.substring(i, i + 1);
            var letter = letters.substring(i, i + 1);
            var capital = base.toUpperCase(Locale.ROOT);
            table.put(base + mark, letter);
            table.put(capital + mark, letter.toUpperCase(Locale.ROOT));
            table.put(capital + mark.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
        }
    }
}
