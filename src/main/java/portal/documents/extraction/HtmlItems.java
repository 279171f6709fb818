package portal.documents.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// Counts the items of ordered lists of a page as a browser does (HTML, 4.4.8). Numbers get a dot, letters and small
/// Roman numbers a bracket, as points of laws have.
final class HtmlItems {
    private final Deque<Items> lists = new ArrayDeque<>();
    private String due = "";

    /// A list that is open; one without order has no format.
    private static final class Items {
        final @Nullable String format;
        int next;

        Items(@Nullable String format, int next) {
            this.format = format;
            this.next = next;
        }
    }

    void start(String name, Attributes attributes) {
        switch (name) {
            case "ul", "menu" -> lists.push(new Items(null, 1));
            case "ol" -> {
                String type = attributes.getValue("type");
                lists.push(new Items(type == null ? "1" : type, number(attributes.getValue("start"), 1)));
            }
            case "li" -> item(attributes.getValue("value"));
            default -> {}
        }
    }

    void end(String name) {
        if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            lists.poll();
        }
        if (name.equals("li")) {
            due = "";
        }
    }

    /// What a browser writes before these first words of an item; nothing where they begin with it themselves.
    String before(String words) {
        String label = due;
        due = "";
        if (label.isEmpty()) {
            return "";
        }
        String number = label.substring(0, label.length() - 1);
        boolean there = words.toLowerCase(Locale.ROOT).matches("\\(?" + number.toLowerCase(Locale.ROOT) + "[.):].*");
        return there ? "" : label + " ";
    }

    private void item(@Nullable String value) {
        Items list = lists.peek();
        if (list == null || list.format == null) {
            due = "";
            return;
        }
        list.next = number(value, list.next);
        boolean small = list.format.equals("a") || list.format.equals("i");
        due = Counting.written(list.next++, list.format) + (small ? ")" : ".");
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.strip().matches("\\d{1,6}") ? Integer.parseInt(digits.strip()) : otherwise;
    }
}
