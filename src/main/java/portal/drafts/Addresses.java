package portal.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How the address of a provision is said: briefly in lists, in full in tables and letters.
public final class Addresses {

    private static final Map<String, String> VI = Map.ofEntries(
            Map.entry("part", "Phần"),
            Map.entry("title", "Phần"),
            Map.entry("chp", "Chương"),
            Map.entry("sec", "Mục"),
            Map.entry("subsec", "Tiểu mục"),
            Map.entry("art", "Điều"),
            Map.entry("iss", "Vấn đề"),
            Map.entry("ques", "Câu hỏi"),
            Map.entry("para", "khoản"),
            Map.entry("point", "điểm"),
            Map.entry("rec", "đoạn mở đầu"),
            Map.entry("att", "Phụ lục"),
            Map.entry("form", "Mẫu số"));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("part", "Part"),
            Map.entry("title", "Title"),
            Map.entry("chp", "Chapter"),
            Map.entry("sec", "Section"),
            Map.entry("subsec", "Subsection"),
            Map.entry("art", "Article"),
            Map.entry("iss", "Issue"),
            Map.entry("ques", "Question"),
            Map.entry("rec", "Recital"),
            Map.entry("att", "Annex"),
            Map.entry("form", "Form"));

    /// What the cut appends to the second of two equal numbers.
    private static final Pattern REPEATED = Pattern.compile("_(\\d+)$");

    private Addresses() {}

    /// `12.3.b` for `art_12__para_3__point_b`; `V` for a chapter, `(23)` for a recital, `PL I` for an annex; the eid
    /// where none applies. A number that stands twice is told apart: `35 [2]`.
    public static String brief(String eid) {
        return brief(eid, "PL");
    }

    /// @param annex the short word for an annex in the language of the page
    public static String brief(String eid, String annex) {
        List<String> numbers = new ArrayList<>();
        for (String step : eid.split("__")) {
            int mark = step.indexOf('_');
            String kind = mark < 0 ? step : step.substring(0, mark);
            String number = mark < 0 ? "" : step.substring(mark + 1);
            switch (kind) {
                case "part", "title", "chp" -> numbers.add(Roman.of(number));
                case "att" -> numbers.add(annex + (number.isEmpty() ? "" : " " + Roman.of(number)));
                case "rec" -> numbers.add("(" + printed(kind, number) + ")");
                case "preamble", "sign" -> numbers.add("–");
                default -> {
                    if (!number.isEmpty()) {
                        numbers.add(printed(kind, number));
                    }
                }
            }
        }
        return numbers.isEmpty() ? eid : String.join(".", numbers);
    }

    /// Whether it is a heading or question of an outline.
    public static boolean outline(String eid) {
        return eid.startsWith("iss_") || eid.startsWith("ques_");
    }

    /// `Câu hỏi 1.2`: what the last one is, with the numbers of all.
    private static String heading(String eid, Map<String, String> names) {
        String last = eid.substring(eid.lastIndexOf("__") < 0 ? 0 : eid.lastIndexOf("__") + 2);
        return names.get(last.substring(0, last.indexOf('_'))) + " " + brief(eid);
    }

    /// What the text calls the unit that an address names last: a by-law has sections where others have articles.
    /// Empty for what has no such name.
    public static String unit(String eid, Locale locale) {
        int step = eid.lastIndexOf("__") < 0 ? 0 : eid.lastIndexOf("__") + 2;
        int mark = eid.indexOf('_', step);
        var names = locale.getLanguage().equals("en") ? EN : VI;
        return mark < 0 ? "" : names.getOrDefault(eid.substring(step, mark), "");
    }

    /// `Điểm b khoản 3 Điều 12` (Decree 78/2025 Art. 68.2: small to large, no commas); `Article 12(3)(b)` in English.
    public static String full(String eid, Locale locale) {
        String words = inSentence(eid, locale);
        return words.equals(eid) ? eid : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The same within a sentence: `điểm b khoản 3 Điều 12`.
    public static String inSentence(String eid, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (outline(eid)) {
            return heading(eid, english ? EN : VI);
        }
        return english ? english(eid) : vietnamese(eid);
    }

    private static String vietnamese(String eid) {
        List<String> words = new ArrayList<>();
        for (String step : eid.split("__")) {
            int mark = step.indexOf('_');
            String name = mark < 0 ? null : VI.get(step.substring(0, mark));
            if (name != null) {
                words.add(name + " " + printed(step.substring(0, mark), step.substring(mark + 1)));
            } else if (step.startsWith("preamble")) {
                words.add("phần căn cứ");
            }
        }
        Collections.reverse(words);
        return words.isEmpty() ? eid : String.join(" ", words);
    }

    private static String english(String eid) {
        StringBuilder words = new StringBuilder();
        for (String step : eid.split("__")) {
            int mark = step.indexOf('_');
            String kind = mark < 0 ? step : step.substring(0, mark);
            String number = mark < 0 ? "" : step.substring(mark + 1);
            if (EN.containsKey(kind)) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(EN.get(kind))
                        .append(' ')
                        .append(printed(kind, number));
            } else if (!number.isEmpty() && !words.isEmpty()) {
                words.append('(').append(printed(kind, number)).append(')');
            } else if (kind.startsWith("preamble")) {
                words.append("Preamble");
            }
        }
        return words.isEmpty() ? eid : words.toString();
    }

    private static String printed(String kind, String number) {
        return switch (kind) {
            case "part", "title", "chp", "att" -> Roman.of(number);
            default -> REPEATED.matcher(number).replaceFirst(" [$1]");
        };
    }
}
