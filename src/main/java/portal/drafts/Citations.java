package portal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.drafts.Group.Joint;

/// Finds the provisions a text speaks of, in the ways people write them in Vietnamese, English, German and French.
/// One pass from left to right; the time grows with the length of the text only. Never throws.
public final class Citations {

    /// A number of another law, such as 78/2025/NĐ-CP, 64/2025/QH15, 95/46/EC.
    private static final Pattern LAW_NUMBER =
            Pattern.compile("\\d{1,4}/\\d{2,4}/(?:[A-ZĐ][A-ZĐ\\d]{1,8}(?:-[A-ZĐ][A-ZĐ\\d]{0,8})?)");

    private static final int LONGEST_NUMBER = 32;

    /// How German says that two provisions are read together, without blanks.
    private static final Set<String> TOGETHER = Set.of("i.V.m.", "i.V.m", "iVm", "iVm.", "inVerbindungmit");

    private static final int LONGEST_TOGETHER = 22;

    /// More level words in a row than any sentence has; a longer row is read as several citations.
    private static final int MOST_GROUPS = 64;

    private final String text;
    private final Unit unit;
    private final Labels labels;
    private final Words words;
    private final List<Citation> citations = new ArrayList<>();

    private Citations(String text, Unit unit) {
        this.text = text;
        this.unit = unit;
        this.words = new Words(text, unit);
        this.labels = new Labels(text, words);
    }

    /// All citations in order, none overlapping another. Addresses may be relative ("khoản 2", "this Article").
    public static List<Citation> parse(String text) {
        return parse(text, Unit.COMMON);
    }

    /// As [#parse(String)], in a text that speaks of a draft of such units: "regulation 5(2)".
    public static List<Citation> parse(String text, Unit unit) {
        var scan = new Citations(text, unit);
        scan.run();
        return List.copyOf(scan.citations);
    }

    /// The citation that begins at a place in the text; null where none does.
    public static @Nullable Citation at(String text, int at) {
        return at(text, at, Unit.COMMON);
    }

    /// As [#at(String, int)], in a text that speaks of a draft of such units.
    public static @Nullable Citation at(String text, int at, Unit unit) {
        if (!mayBegin(text, at) && !unit.begins(text, at)) {
            return null;
        }
        var scan = new Citations(text, unit);
        scan.chain(at);
        return scan.citations.isEmpty() ? null : scan.citations.getFirst();
    }

    /// As [#parse(String)], with relative addresses read as written inside the given provision.
    public static List<Citation> parse(String text, Address current) {
        return parse(text).stream()
                .map(found -> new Citation(
                        found.start(),
                        found.end(),
                        found.addresses().stream()
                                .map(address -> address.within(current))
                                .toList(),
                        found.external()))
                .toList();
    }

    /// Whether a word begins here that may announce a provision: "Article", "khoản", "§". Tells most words apart by
    /// three
    /// letters, so that what must begin with a provision need not be searched for one.
    public static boolean mayBegin(String text, int at) {
        return at < text.length() && Lexicon.first(text.charAt(at)) && Lexicon.mayBegin(text, at);
    }

    private void run() {
        var signs = text.toCharArray();
        int at = 0;
        while (at < signs.length) {
            char c = signs[at];
            int next = at;
            if (digit(c)) {
                next = number(at);
            } else if (Lexicon.first(c) && (Lexicon.mayBegin(signs, at) || unit.begins(text, at))) {
                next = chain(at);
                if (next > at && at > 0 && signs[at - 1] != ' ') {
                    french(at);
                }
            }
            if (next > at) {
                at = next;
            } else if (Lexicon.letter(c)) {
                do {
                    at++;
                } while (at < signs.length && Lexicon.letter(signs[at]));
            } else {
                at++;
            }
        }
    }

    /// "le II de l'article 5": the parts before the article that was read here.
    private void french(int at) {
        if (!citations.isEmpty() && citations.getLast().start() == at) {
            var article = citations.removeLast();
            int free = citations.isEmpty() ? 0 : citations.getLast().end();
            citations.add(FrenchParts.before(text, article, free));
        }
    }

    /// What begins with a figure: the number of a law, or "66th recital".
    private int number(int at) {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        boolean ordinal = end - at <= 3 && end < text.length() && "snrt".indexOf(text.charAt(end)) >= 0;
        int next = ordinal ? chain(at) : lawNumber(at);
        return next > at ? next : end;
    }

    private int lawNumber(int at) {
        boolean inside = at > 0 && (text.charAt(at - 1) == '/' || Character.isLetterOrDigit(text.charAt(at - 1)));
        if (inside || !slashed(at)) {
            return at;
        }
        var numbers = LAW_NUMBER.matcher(text).region(at, Math.min(text.length(), at + LONGEST_NUMBER));
        if (!numbers.lookingAt()) {
            return at;
        }
        citations.add(new Citation(at, numbers.end(), List.of(), true));
        return numbers.end();
    }

    /// Whether a slash follows the digits, as in the number of a law.
    private boolean slashed(int at) {
        int i = at;
        while (i < text.length() && digit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '/';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Reads the citation that begins here; its end, or `at` when none does.
    private int chain(int at) {
        labels.begin();
        var first = group(at, Joint.NONE);
        if (first == null || counted(first)) {
            return at;
        }
        var groups = new ArrayList<Group>(List.of(first));
        for (var next = next(first); next != null && groups.size() < MOST_GROUPS; next = next(groups.getLast())) {
            groups.add(next);
        }
        int end = groups.getLast().end();
        if (groups.size() == 1 && first.weak()) {
            return end;
        }
        boolean external = OtherLaw.follows(text, end) || OtherLaw.precedes(text, first.start());
        if (external) {
            together(first.start());
        }
        citations.add(new Citation(first.start(), end, Chain.addresses(groups), external));
        return end;
    }

    /// "Art. 2 Abs. 1 i. V. m. Art. 1 Abs. 1 GG": of another law is what is read together with its provision.
    private void together(int start) {
        var before = citations.isEmpty() ? null : citations.getLast();
        if (before != null
                && !before.external()
                && start - before.end() <= LONGEST_TOGETHER
                && TOGETHER.contains(text.substring(before.end(), start).replace(" ", ""))) {
            citations.removeLast();
            citations.add(new Citation(before.start(), before.end(), before.addresses(), true));
        }
    }

    /// "8 chương 29 điều" says how many there are.
    private boolean counted(Group first) {
        int at = first.start();
        return first.vietnamese()
                && first.level().depth <= Level.ARTICLE.depth
                && at > 1
                && text.charAt(at - 1) == ' '
                && digit(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at))
                && words.level(words.spaces(first.end())) != null;
    }

    private @Nullable Group next(Group before) {
        var joint = words.joint(before.end());
        if (joint == null) {
            return null;
        }
        var group = inside(before, joint);
        boolean list = group != null
                && group.level() == before.level()
                && joint.kind() == Joint.NONE
                && !Chain.other(before.items().getLast().last().number(), group);
        return list ? null : group;
    }

    /// The group after a joint; "§" after an article counts its paragraphs: "art. 17, § 3".
    private @Nullable Group inside(Group before, Words.Between joint) {
        var word = word(joint.end());
        if (word == null) {
            return labels.again(before, joint);
        }
        boolean colon = text.charAt(words.spaces(before.end())) == ':';
        if (colon && word.word().level().depth <= before.depth()) {
            return null;
        }
        boolean range = word.word().level() == before.level()
                && joint.kind() == Joint.BESIDE
                && text.substring(before.end(), joint.end()).matches("\\s[-–—]\\s");
        if (range) {
            return labels.group(word, Joint.RANGE);
        }
        boolean paragraph = words.sign(word) && before.level() == Level.ARTICLE && joint.kind() != Joint.AND;
        return labels.group(paragraph ? word.at(Level.PARAGRAPH) : word, joint.kind());
    }

    private Words.@Nullable Found word(int at) {
        return at < text.length() && digit(text.charAt(at)) ? words.counted(at) : words.level(at);
    }

    private @Nullable Group group(int at, Joint joint) {
        var word = word(at);
        return word == null ? null : labels.group(word, joint);
    }
}
