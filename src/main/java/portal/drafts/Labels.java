package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.drafts.Group.Joint;
import portal.drafts.LabelReader.Label;

/// Reads the numbers after a level word: "5", "5(2)(a)", "5.2a", "68a", "IV", "(a)", lists and ranges of them.
final class Labels {

    /// What a number counts when no provision is meant: "Article 5, 30 days".
    private static final Set<String> UNITS = Set.of(
            "days", "day", "months", "month", "years", "year", "hours", "ngay", "thang", "nam", "nguoi", "percent",
            "tage", "tagen", "monate", "jahre", "euro", "dong", "ty", "trieu", "jours", "ans", "weeks", "members");

    private final String text;
    private final Words words;
    private final LabelReader reader;
    private final GermanList german;

    Labels(String text, Words words) {
        this.text = text;
        this.words = words;
        this.reader = new LabelReader(text, words);
        this.german = new GermanList(text, words);
    }

    /// Another citation begins.
    void begin() {
        german.begin();
    }

    /// The numbers after a level word; null where none stand there.
    @Nullable
    Group group(Words.Found found, Joint joint) {
        var group = read(found, joint);
        if (group != null) {
            german.read(found, group);
        }
        return group;
    }

    /// The article whose number alone follows a joint: "§§ 3 Abs. 1, 4 Abs. 2 und 5"; null where none does.
    @Nullable
    Group again(Group before, Words.Between joint) {
        var label = reader.label(Level.ARTICLE, joint.end(), false);
        var word = label == null || counts(label.end()) ? null : german.again(before, joint.kind(), label, joint.end());
        return word == null ? null : group(word, joint.kind());
    }

    private @Nullable Group read(Words.Found found, Joint joint) {
        var word = found.word();
        if (!found.ordinals().isEmpty()) {
            return counted(found, joint);
        }
        int at = reader.number(words.spaces(found.end()));
        if (word.marked() && !text.startsWith("(", at)) {
            return null;
        }
        var label = reader.label(word.level(), at, true);
        boolean vietnamese = word.tongue() == Lexicon.Tongue.VIETNAMESE;
        boolean lettered = label != null
                && !vietnamese
                && !Character.isDigit(label.number().charAt(0));
        if (word.level() == Level.SUBPARAGRAPH && (label == null || lettered)) {
            return word.tongue() == Lexicon.Tongue.GERMAN ? null : read(found.at(Level.SUBPOINT), joint);
        }
        if (word.level() == Level.PARAGRAPH && lettered) {
            return read(found.at(Level.POINT), joint);
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
        boolean common = vietnamese && Character.isLowerCase(text.charAt(found.start()));
        if ((common || word.unit() != Unit.COMMON) && counts(label.end())) {
            return null;
        }
        var items = new ArrayList<Address>();
        int end = item(word.level(), label, items);
        end = hyphened(found, label, items, end);
        boolean weak = word.marked() && word.level() == Level.POINT
                || word.level() == Level.SUBPARAGRAPH && vietnamese
                || word.level() == Level.POINT
                        && label.bare()
                        && !vietnamese
                        && (Lexicon.letter(label.number().charAt(0))
                                || text.regionMatches(true, found.start(), "no", 0, 2));
        boolean lone = weak && !word.plural() && joint == Joint.NONE && !text.startsWith("lit", found.start());
        end = lone ? end : list(word, items, end, vietnamese, label.bare());
        return new Group(word.level(), items, joint, found.start(), end, vietnamese, weak);
    }

    /// "the third paragraph"; alone it is a place only as "its third paragraph" or "the third paragraph thereof".
    private Group counted(Words.Found found, Joint joint) {
        var level = found.word().level();
        var counted = found.ordinals().stream()
                .map(number -> Address.of(level, number))
                .toList();
        boolean its =
                text.startsWith("its ", Math.max(0, found.start() - 4)) || text.startsWith(" thereof", found.end());
        return new Group(level, counted, joint, found.start(), found.end(), false, level != Level.RECITAL && !its);
    }

    /// Adds the item that the label begins, with its parts "(2)(a)"; the end of it.
    private int item(Level level, Label label, List<Address> items) {
        var steps = new ArrayList<Address.Step>();
        steps.add(new Address.Step(level, label.number()));
        int end = label.end();
        boolean parts = level == Level.ARTICLE
                || level.depth >= Level.PARAGRAPH.depth
                || level == Level.SECTION
                || level == Level.ANNEX && text.startsWith("(", end);
        while (parts && steps.size() < 4) {
            var part = reader.part(end, steps.getLast().level());
            if (part == null) {
                break;
            }
            steps.add(new Address.Step(inner(steps.getLast().level(), part.number()), part.number()));
            end = part.end();
        }
        items.add(new Address(steps));
        return end;
    }

    /// "Sec. 10-115", "§ 10-115", "article L. 123-4": a number of two parts, not a range.
    private int hyphened(Words.Found found, Label first, List<Address> items, int end) {
        var label =
                end == first.end() && text.startsWith("-", end) ? reader.label(Level.ARTICLE, end + 1, false) : null;
        if (label == null || !label.bare() || !Character.isDigit(label.number().charAt(0))) {
            return end;
        }
        boolean series = !Character.isDigit(first.number().charAt(0));
        boolean section = !found.word().plural()
                && (found.word().level() == Level.SECTION
                        || found.word().level() == Level.ARTICLE && words.sign(found));
        if (!series && !section) {
            return end;
        }
        var inner = new ArrayList<Address>();
        int last = item(Level.PARAGRAPH, label, inner);
        items.add(inner.getFirst().under(items.removeLast()));
        return last;
    }

    private static Level inner(Level outer, String number) {
        if (outer.depth <= Level.ARTICLE.depth) {
            return Character.isDigit(number.charAt(0)) ? Level.PARAGRAPH : Level.POINT;
        }
        return outer == Level.PARAGRAPH ? Level.POINT : Level.SUBPOINT;
    }

    /// @param bare whether the first is not in brackets
    private int list(Lexicon.Word word, List<Address> items, int start, boolean vietnamese, boolean bare) {
        int end = start;
        for (var joint = words.joint(end); joint != null && items.size() < 400; joint = words.joint(end)) {
            var label = joint.kind() == Joint.NONE ? null : reader.label(word.level(), joint.end(), false);
            boolean dash = label != null
                    && joint.kind() == Joint.BESIDE
                    && text.substring(end, joint.end()).matches("\\s?[-–—]\\s?");
            if (label == null
                    || counts(label.end())
                    || german.leaves(word, label, joint.kind(), items.size())
                    || !word.plural() && joint.kind() == Joint.BESIDE && !dash && !listed(label.end())) {
                return end;
            }
            var inner = word.level() == Level.ARTICLE ? FrenchParts.inside(text, label, joint.end(), end) : null;
            if (inner != null) {
                var outer = joint.kind() == Joint.AND ? items.getLast() : items.removeLast();
                items.add(Address.of(inner, label.number()).under(outer));
                end = label.end() + (inner == Level.POINT ? 1 : 0);
                continue;
            }
            boolean inside = bare && (word.level() == Level.ARTICLE || word.level() == Level.SECTION);
            boolean range = dash || joint.kind() == Joint.RANGE;
            var before = items.getLast();
            if (range && before.steps().size() == 1) {
                var numbers = Numbering.upTo(before.last().number(), label.number(), vietnamese);
                numbers.subList(0, numbers.size() - 1).forEach(number -> items.add(Address.of(word.level(), number)));
            }
            end = range && before.steps().size() > 1
                    ? tail(before, label, items, vietnamese)
                    : item(before, word.level(), label, items, inside && joint.kind() == Joint.BESIDE);
        }
        return end;
    }

    /// The next of a list: "(4)" after "23(3)" is another paragraph of Article 23, not another article.
    ///
    /// @param beside whether it stands after a comma, as the "(8)" of "Article 4, (8)"
    private int item(Address before, Level level, Label label, List<Address> items, boolean beside) {
        int fellow = label.bare() ? 0 : fellow(before, label.number());
        if (fellow == 0 && !label.bare() && beside && before.steps().size() == 1) {
            var inner = new ArrayList<Address>();
            int end = item(inner(level, label.number()), label, inner);
            items.add(inner.getFirst().under(items.removeLast()));
            return end;
        }
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
        Numbering.upTo(last.number(), label.number(), vietnamese)
                .forEach(number -> items.add(Address.of(last.level(), number).under(before)));
        return label.end();
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
}
