package portal.drafts.cutting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.CutWarning;
import portal.drafts.ProvisionKind;

/// A provision while it grows. Words that come after its children become a child of their own, kind text.
final class Branch {
    final ProvisionKind kind;
    final String prefix;
    private final @Nullable String number;
    final Numeral numeral;
    final @Nullable Branch parent;
    final List<Branch> children = new ArrayList<>(0);
    final List<String> words = new ArrayList<>(0);

    /// Before a line that begins a paragraph for sure, whatever it looks like; never part of a text.
    private static final char APART = '\u001e';

    /// Whether the numbers of the articles in it begin anew.
    boolean anew;

    /// How deep the file says a heading stands; 0 where it does not say.
    int level;

    /// Lines after the last point of a list, as long as it is open whether they close the list or go on with the point.
    List<String> trailing = List.of();

    List<Doubt> doubts = List.of();

    @Nullable
    String heading;

    /// What a file in Akoma Ntoso calls it: its id there, its first id, its lasting id; null where it does not say.
    @Nullable
    String eid;

    @Nullable
    String wid;

    @Nullable
    String guid;

    /// Its number, where that comes after its words began.
    @Nullable
    String numbered;

    @Nullable
    Numeral numbering;

    /// A warning before its provision has an id.
    record Doubt(CutWarning.Kind kind, String expected, String found) {}

    Branch(ProvisionKind kind, String prefix, @Nullable String number, Numeral numeral, @Nullable Branch parent) {
        this.kind = kind;
        this.prefix = prefix;
        this.number = number;
        this.numeral = numeral;
        this.parent = parent;
    }

    @Nullable
    String number() {
        return numbered == null ? number : numbered;
    }

    Numeral numeral() {
        return numbering == null ? numeral : numbering;
    }

    void adopt(List<Branch> others) {
        children.addAll(others);
    }

    Branch grow(Label label, ProvisionKind as) {
        var number = label.number().isEmpty() ? null : label.number();
        return add(new Branch(as, label.prefix(), number, label.numeral(), this));
    }

    Branch grow(ProvisionKind kind, String prefix) {
        return add(new Branch(kind, prefix, null, Numeral.NONE, this));
    }

    private Branch add(Branch child) {
        children.add(child);
        return child;
    }

    /// Whether it is the first article of what holds it.
    boolean opensHolder() {
        var holder = parent;
        if (holder == null || holder.parent == null) return false;
        for (var child : holder.children) if (child.kind == kind) return child == this;
        return false;
    }

    void say(String line) {
        if (children.isEmpty() && parent != null) words.add(line);
        else if (!children.isEmpty() && children.getLast().kind == ProvisionKind.TEXT)
            children.getLast().words.add(line);
        else grow(ProvisionKind.TEXT, parent == null ? "text" : "wrapup").words.add(line);
    }

    /// The line, marked as one that begins a paragraph for sure.
    static String apart(String line) {
        return APART + line;
    }

    /// The line without that mark.
    static String bare(String said) {
        return !said.isEmpty() && said.charAt(0) == APART ? said.substring(1) : said;
    }

    void doubt(CutWarning.Kind kind, String expected, String found) {
        if (doubts.isEmpty()) doubts = new ArrayList<>(1);
        doubts.add(new Doubt(kind, expected, found));
    }

    /// The last line of its own words, empty where it has none.
    String last() {
        return !trailing.isEmpty() ? trailing.getLast() : words.isEmpty() ? "" : words.getLast();
    }

    void trail(String line) {
        if (trailing.isEmpty()) trailing = new ArrayList<>(1);
        trailing.add(line);
    }

    void keepTrailing() {
        words.addAll(trailing);
        trailing = List.of();
    }

    /// What stands before and after the provisions is set out line by line more often than it is wrapped.
    private boolean goesOn(CharSequence text, String line) {
        return Wrapped.goesOn(text, line)
                && (kind != ProvisionKind.PREAMBLE && kind != ProvisionKind.SIGNATURE || !Wrapped.setOut(text, line));
    }

    /// Its words in one string: a line that was only wrapped goes on after a space, any other after a line feed.
    String text() {
        if (words.size() == 1 && (words.getFirst().isEmpty() || words.getFirst().charAt(0) != APART))
            return words.getFirst();
        var text = new StringBuilder();
        for (var said : words) {
            boolean apart = !said.isEmpty() && said.charAt(0) == APART;
            var line = apart ? said.substring(1) : said;
            if (!text.isEmpty()) text.append(!apart && goesOn(text, line) ? ' ' : '\n');
            text.append(line);
        }
        return text.toString();
    }
}
