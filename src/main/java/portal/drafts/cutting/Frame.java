package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;

/// One run of numbers: the text itself, an annex or a quotation. It remembers what is open and which number comes next.
final class Frame {
    /// How many numbers may be missing in a list before a label is taken for something else.
    private static final int MISSING = 2;

    final Branch top;
    final @Nullable Frame outer;

    /// The line on which a quotation closes; -1 where that is not known.
    final int closing;

    private final Labels labels;

    /// Whether a text without articles is read: numbers may be headings.
    boolean loose;

    /// Whether the file says which lines are headings, so that none is guessed.
    boolean told;

    Branch at;
    Numeral article = new Numeral(0, "");
    String said = "";
    private final List<Listing> lists = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    /// What holds the first article.
    @Nullable
    Branch begun;

    /// The latest unit of each kind.
    private final Map<ProvisionKind, Numeral> units = new EnumMap<>(ProvisionKind.class);

    Frame(Branch top, @Nullable Frame outer, int closing, boolean loose, Labels labels) {
        this.labels = labels;
        this.top = top;
        this.at = top;
        this.outer = outer;
        this.closing = closing;
        this.loose = loose;
    }

    boolean quote() {
        return top.kind == ProvisionKind.QUOTE;
    }

    /// @param apart whether a paragraph begins here for sure
    void say(String line, boolean apart) {
        said = line;
        var kept = apart ? Branch.apart(line) : line;
        boolean bullet = !line.isEmpty() && "-+–—•*".indexOf(line.charAt(0)) >= 0;
        boolean done = at.kind == ProvisionKind.POINT
                && at.children.isEmpty()
                && !at.words.isEmpty()
                && !Wrapped.ledIn(at.words.getLast())
                && Wrapped.ended(at.words.getLast());
        if (!at.trailing.isEmpty() || (done && !bullet)) at.trail(kept);
        else at.say(kept);
    }

    /// Opens a heading of a text that has no articles.
    ///
    /// @param label its number; null where it has none
    /// @param level as the file says
    void heading(@Nullable Label label, String line, int level) {
        settle(null);
        lists.clear();
        var holder = at;
        while (holder != top && (holder.level == 0 || holder.level >= level)) {
            holder = holder.parent == null ? top : holder.parent;
        }
        at = label == null
                ? holder.grow(ProvisionKind.HEADING, "hd")
                : holder.grow(label.as(ProvisionKind.HEADING, "hd"), ProvisionKind.HEADING);
        at.level = level;
        at.heading = label == null ? line : line.substring(label.rest());
        said = line;
    }

    /// Opens a unit under the nearest open one of higher rank and ends all lists.
    Branch unit(Label label) {
        settle(null);
        lists.clear();
        var holder = at;
        if (label.kind().holdsArticles() && !seen.contains(label.prefix())) seen.add(label.prefix());
        while (holder != top && !holds(holder, label)) {
            holder = holder.parent == null ? top : holder.parent;
        }
        at = holder.grow(label, label.kind());
        units.keySet().removeIf(kind -> kind.compareTo(label.kind()) > 0);
        units.put(label.kind(), label.numeral());
        return at;
    }

    /// Of units of one rank that are called differently, such as title and book, the one met first holds the other.
    private boolean holds(Branch holder, Label label) {
        boolean named = holder.kind == label.kind() && label.kind().holdsArticles();
        return holder.kind.holdsArticles()
                && (named
                        ? seen.indexOf(holder.prefix) < seen.indexOf(label.prefix())
                        : holder.kind.compareTo(label.kind()) < 0);
    }

    /// Whether the number is about the one that a unit of its kind would carry here.
    boolean expects(Label label) {
        var last = units.get(label.kind());
        int missing = label.numeral().value() - (last == null ? 0 : last.value()) - 1;
        return missing == 0 || (last != null && missing > 0 && missing <= MISSING);
    }

    /// Goes to a branch outside all lists, e.g. the signature.
    void move(Branch branch) {
        settle(null);
        lists.clear();
        at = branch;
    }

    /// The lines after the last point belong to the point when its list goes on, else to what holds the list.
    private void settle(@Nullable Listing goesOn) {
        if (at.trailing.isEmpty()) return;
        if ((goesOn != null && goesOn.item() == at) || lists.isEmpty()) {
            at.keepTrailing();
            return;
        }
        var closing = at.trailing;
        at.trailing = List.of();
        closing.forEach(lists.getLast().holder()::say);
    }

    /// The item that the line begins, or null where it begins none.
    @Nullable
    Branch item(List<Label> readings, String line) {
        if (readings.isEmpty() || (readings.getFirst().mark() == Mark.DOT && Wrapped.cited(said, labels))) return null;
        for (int depth = lists.size() - 1; depth >= 0; depth--) {
            for (var label : readings) if (lists.get(depth).continues(label, said)) return next(depth, label, line);
        }
        for (var label : readings) {
            if (label.numeral().first() || (quote() && lists.isEmpty()) || stuck(label) || Listing.second(label)) {
                var started = start(label, line);
                if (started != null) return started;
            }
        }
        return afterGap(readings, line);
    }

    /// Whether the first of a list stuck to the heading, so that this one begins it.
    private boolean stuck(Label label) {
        return at.heading != null
                && at.words.isEmpty()
                && at.children.isEmpty()
                && label.numeral().value() == 2
                && Headings.stuck(at.heading).equals(label.clause() ? "1." : "a)");
    }

    private @Nullable Branch afterGap(List<Label> readings, String line) {
        for (int depth = lists.size() - 1; depth >= 0; depth--) {
            var last = lists.get(depth).item().numeral;
            for (var label : readings) {
                int missing = label.numeral().value() - last.value() - 1;
                boolean near =
                        (missing >= 0 && (missing <= MISSING || quote()) && !Wrapped.lowerStart(line, label.rest()))
                                || (missing == 1 && label.mark() == Mark.LETTER);
                boolean like = lists.get(depth).key().equals(label.key()) && label.mark() != Mark.PLAIN;
                if (!like || !near) continue;
                var item = next(depth, label, line);
                if (!quote()) item.doubt(CutWarning.Kind.GAP, expected(label, last.next()), label.number());
                return item;
            }
        }
        return null;
    }

    private String expected(Label label, Numeral next) {
        return label.lettered() ? next.letter(labels.vietnamese()) : next.id();
    }

    private Branch next(int depth, Label label, String line) {
        var list = lists.get(depth);
        settle(list);
        lists.subList(depth, lists.size()).clear();
        return open(list.holder(), label, line);
    }

    private @Nullable Branch start(Label label, String line) {
        boolean ledIn = Wrapped.ledIn(said);
        for (int depth = 0; depth < lists.size(); depth++) {
            if (lists.get(depth).key().equals(label.key()))
                return (ledIn && !at.trailing.isEmpty())
                                || (ledIn && at == lists.get(depth).holder())
                        ? next(depth, label, line)
                        : null;
        }
        if (label.mark() == Mark.LETTER_DOT && !ledIn && Wrapped.lowerStart(line, label.rest())) return null;
        if (label.mark() == Mark.PLAIN && !at.words.isEmpty()) return null;
        boolean counted = Listing.clause(labels, label, loose) && !loose;
        boolean below = Listing.below(lists, label, said);
        if (counted && !ledIn && Listing.clauses(lists) && !below) return null;
        var holder = at;
        if (counted && !Listing.clauses(lists) && !below && !(ledIn && holder.kind == ProvisionKind.POINT)) {
            settle(null);
            lists.clear();
            holder = base();
        } else if (!at.trailing.isEmpty()) {
            settle(lists.isEmpty() ? null : lists.getLast());
        }
        return open(holder, label, line);
    }

    private Branch base() {
        var base = at;
        while (base != top && (base.kind == ProvisionKind.POINT || base.kind == ProvisionKind.PARAGRAPH)) {
            base = base.parent == null ? top : base.parent;
        }
        return base;
    }

    private Branch open(Branch holder, Label label, String line) {
        boolean inner = holder.kind == ProvisionKind.PARAGRAPH || holder.kind == ProvisionKind.POINT;
        boolean clause = (Listing.clause(labels, label, loose) || Listing.subsection(labels, label, holder)) && !inner;
        var kind = clause ? ProvisionKind.PARAGRAPH : ProvisionKind.POINT;
        boolean headed = loose && !told && label.mark() != Mark.LETTER && Headings.titled(line, label.rest());
        if (headed && !inner) kind = ProvisionKind.HEADING;
        var prefix = kind == ProvisionKind.PARAGRAPH ? "para" : kind == ProvisionKind.POINT ? "point" : "hd";
        var named = label.as(kind, prefix);
        at = holder.grow(named, kind);
        lists.add(new Listing(label.key(), holder, at));
        said = line.substring(label.rest());
        if (kind == ProvisionKind.HEADING) at.heading = said;
        else if (!said.isEmpty()) at.words.add(said);
        return at;
    }

    /// The number that a list of clauses expects next, for telling where a quotation without an end stops.
    boolean expectsClause(Label label) {
        return lists.stream().anyMatch(list -> list.key().equals(label.key()) && list.continues(label, said));
    }
}
