package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Group.Joint;

/// Reads the numbers after a level word: "5", "5(2)(a)", "5.2a", "68a", "IV", "(a)", lists and ranges of them.
final class Labels {

    /// What a number counts when no provision is meant: "Article 5, 30 days".
    private static final Set<String> UNITS = Set.of(
            "days", "day", "months", "month", "years", "year", "hours", "ngay", "thang", "nam", "nguoi", "percent",
            "tage", "tagen", "monate", "jahre", "euro", "dong", "ty", "trieu", "jours", "ans", "weeks", "members");

    /// The letter of what is to be inserted: "Recital 25 a (new)".
    private static final Pattern ADDED = Pattern.compile(" [a-z] \\(?(?:new|neu|nouv)");

    private record Label(String number, int end, boolean bare) {}

    private final String text;
    private final Words words;

    Labels(String text) {
        this.text = text;
        this.words = new Words(text);
    }

    @Nullable
    Group group(Words.Found found, Joint joint) {
        var word = found.word();
        var label = label(word.level(), words.spaces(found.end()), true);
        boolean vietnamese = word.tongue() == Lexicon.Tongue.VIETNAMESE;
        if (word.level() == Level.SUBPARAGRAPH && !(label != null && Character.isDigit(label.number.charAt(0)))) {
            return group(found.at(Level.POINT), joint);
        }
        if (label == null) {
            return found.self()
                    ? new Group(
                            word.level(),
                            List.of(Address.of(word.level(), "")),
                            joint,
                            found.start(),
                            found.end(),
                            vietnamese,
                            false)
                    : null;
        }
        var items = new ArrayList<Address>();
        int end = item(word.level(), label, items);
        boolean weak =
                word.level() == Level.POINT && label.bare && !vietnamese && Lexicon.letter(label.number.charAt(0));
        end = weak && joint == Joint.NONE ? end : list(word, items, end, vietnamese);
        return new Group(word.level(), items, joint, found.start(), end, vietnamese, weak);
    }

    /// Adds the item that the label begins, with its parts "(2)(a)"; the end of it.
    private int item(Level level, Label label, List<Address> items) {
        var steps = new ArrayList<Address.Step>();
        steps.add(new Address.Step(level, label.number));
        int end = label.end;
        boolean parts = level == Level.ARTICLE || level.depth >= Level.PARAGRAPH.depth || level == Level.SECTION;
        while (parts && steps.size() < 4) {
            var part = part(end, steps.getLast().level());
            if (part == null) {
                break;
            }
            steps.add(new Address.Step(inner(steps.getLast().level(), part.number), part.number));
            end = part.end;
        }
        items.add(new Address(steps));
        return end;
    }

    private static Level inner(Level outer, String number) {
        if (outer.depth <= Level.ARTICLE.depth) {
            return Character.isDigit(number.charAt(0)) ? Level.PARAGRAPH : Level.POINT;
        }
        return outer == Level.PARAGRAPH ? Level.POINT : Level.SUBPOINT;
    }

    /// "(2)", " (a)", ".2", the "a" of "5.2a", "a)" after a number in brackets.
    private @Nullable Label part(int at, Level outer) {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (i >= text.length()) {
            return null;
        }
        char c = text.charAt(i);
        if (c == '(') {
            return bracketed(i);
        }
        if (c == '.' && i == at && i + 1 < text.length() && digit(i + 1)) {
            var label = digits(i + 1);
            return label == null || label.number.length() > 3 ? null : split(label);
        }
        if (c == '.' && i == at && lone(i + 1)) {
            return new Label(text.substring(i + 1, i + 2), i + 2, false);
        }
        boolean letter = outer.depth >= Level.PARAGRAPH.depth && c >= 'a' && c <= 'z' && words.end(i) == i + 1;
        boolean closed = i + 1 < text.length() && text.charAt(i + 1) == ')';
        boolean glued = i == at || c >= 'b' && c <= 'h' && at > 0 && text.charAt(at - 1) == ')';
        return letter && (closed || glued) ? new Label(String.valueOf(c), closed ? i + 2 : i + 1, false) : null;
    }

    /// Whether a small letter stands there alone, as the last step of "14.1.c".
    private boolean lone(int at) {
        return at < text.length()
                && Character.isLowerCase(text.charAt(at))
                && words.end(at) == at + 1
                && !(at + 1 < text.length() && text.charAt(at + 1) == '.');
    }

    /// After a dot "2a" is paragraph 2, point a.
    private static Label split(Label label) {
        int last = label.number.length() - 1;
        boolean both = last > 0 && !Character.isDigit(label.number.charAt(last));
        return both ? new Label(label.number.substring(0, last), label.end - 1, true) : label;
    }

    private int list(Lexicon.Word word, List<Address> items, int start, boolean vietnamese) {
        int end = start;
        for (var joint = words.joint(end); joint != null && items.size() < 400; joint = words.joint(end)) {
            var label = joint.kind() == Joint.NONE ? null : label(word.level(), joint.end(), false);
            boolean dash = label != null
                    && joint.kind() == Joint.BESIDE
                    && text.substring(end, joint.end()).matches("\\s?[-–—]\\s?");
            if (label == null
                    || counts(label.end)
                    || !word.plural() && joint.kind() == Joint.BESIDE && !dash && !listed(label.end)) {
                return end;
            }
            boolean range = dash || joint.kind() == Joint.RANGE;
            var before = items.getLast();
            if (range && before.steps().size() == 1) {
                var numbers = Numbering.upTo(before.last().number(), label.number, vietnamese);
                numbers.subList(0, numbers.size() - 1).forEach(number -> items.add(Address.of(word.level(), number)));
            }
            end = range && before.steps().size() > 1
                    ? tail(before, label, items, vietnamese)
                    : item(before, word.level(), label, items);
        }
        return end;
    }

    /// The next of a list: "(4)" after "23(3)" is another paragraph of Article 23, not another article.
    private int item(Address before, Level level, Label label, List<Address> items) {
        int fellow = label.bare ? 0 : fellow(before, label.number);
        if (fellow == 0) {
            return item(level, label, items);
        }
        int end = item(before.steps().get(fellow).level(), label, items);
        var outer = new Address(before.steps().subList(0, fellow));
        items.add(items.removeLast().under(outer));
        return end;
    }

    /// The innermost step below the first that is counted the same way, in figures or in letters; 0 where none is.
    private static int fellow(Address address, String number) {
        boolean figures = Character.isDigit(number.charAt(0));
        for (int i = address.steps().size() - 1; i > 0; i--) {
            if (Character.isDigit(address.steps().get(i).number().charAt(0)) == figures) {
                return i;
            }
        }
        return 0;
    }

    /// "Article 28(2)(a) to (h)", "Article 6(1)-(3)": the range runs at the innermost level written.
    private static int tail(Address before, Label label, List<Address> items, boolean vietnamese) {
        var last = before.last();
        Numbering.upTo(last.number(), label.number, vietnamese)
                .forEach(number -> items.add(Address.of(last.level(), number).under(before)));
        return label.end;
    }

    private boolean listed(int at) {
        int i = words.spaces(at);
        return i >= text.length()
                || !Lexicon.letter(text.charAt(i))
                || Lexicon.AND.contains(Lexicon.fold(text, i, Math.min(words.end(i), i + 8)));
    }

    private boolean counts(int at) {
        int i = words.spaces(at);
        return i < text.length()
                && (text.charAt(i) == '%' || UNITS.contains(Lexicon.fold(text, i, Math.min(words.end(i), i + 8))));
    }

    /// The number at this place in the form an eId has; `first`: right after the level word.
    private @Nullable Label label(Level level, int at, boolean first) {
        if (at >= text.length()) {
            return null;
        }
        if (text.charAt(at) == '(' || text.charAt(at) == '[') {
            return bracketed(at);
        }
        if (digit(at)) {
            return digits(at);
        }
        int end = words.end(at);
        var letters = text.substring(at, Math.min(end, at + 7));
        boolean clear = end < text.length() && Character.isDigit(text.charAt(end));
        if (level.depth < Level.ARTICLE.depth || level == Level.ANNEX) {
            boolean upper = letters.equals(letters.toUpperCase(Locale.ROOT));
            return upper && !clear && Numbering.roman(letters)
                    ? new Label(String.valueOf(Numbering.value(letters)), end, true)
                    : null;
        }
        return level.depth >= Level.POINT.depth ? lettered(at, end, first) : null;
    }

    private @Nullable Label lettered(int at, int wordEnd, boolean first) {
        if (wordEnd - at != 1) {
            return null;
        }
        int end = wordEnd;
        while (end < text.length() && end - at < 3 && digit(end)) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ')';
        boolean lower = Character.isLowerCase(text.charAt(at)) || first;
        var number = text.substring(at, end).toLowerCase(Locale.ROOT);
        return lower ? new Label(number, closed && unopened(at) ? end + 1 : end, !closed) : null;
    }

    private boolean unopened(int at) {
        return at == 0 || text.charAt(at - 1) != '(';
    }

    /// "(2)", "(a)", "(16a)", "(iv)", "(28 a new)".
    private @Nullable Label bracketed(int open) {
        int i = open + 1;
        while (i < text.length() && i - open < 6 && (Lexicon.letter(text.charAt(i)) || digit(i))) {
            i++;
        }
        int end = text.startsWith(" a new", i) ? i + 6 : i;
        boolean closed = i > open + 1 && end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
        var number = text.substring(open + 1, i).toLowerCase(Locale.ROOT) + (end > i ? "a" : "");
        boolean number2 = Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0));
        boolean fits = number2 || number.length() <= 2 || Numbering.roman(number);
        return closed && fits ? new Label(number, end + 1, false) : null;
    }

    private @Nullable Label digits(int at) {
        int i = at;
        while (i < text.length() && digit(i)) {
            i++;
        }
        int digits = i;
        int letters = words.end(i);
        i = letters - i == 1 ? letters : i;
        boolean word = letters > i || digits - at > 3;
        boolean more = i > digits && i < text.length() && Character.isDigit(text.charAt(i));
        if (word || more) {
            return null;
        }
        if (i == digits
                && ADDED.matcher(text).region(i, Math.min(text.length(), i + 9)).lookingAt()) {
            i += 2;
        }
        int from = at;
        while (from + 1 < digits && text.charAt(from) == '0') {
            from++;
        }
        return new Label(text.substring(from, i).replace(" ", "").toLowerCase(Locale.ROOT), i, true);
    }

    private boolean digit(int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}
