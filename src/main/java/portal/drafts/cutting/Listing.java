package portal.drafts.cutting;

import java.util.List;
import java.util.Set;
import portal.drafts.ProvisionKind;
import portal.drafts.cutting.Label.Mark;
import portal.drafts.cutting.Numeral.Step;

/// A list that is open, and its latest item.
///
/// @param key how its items are labelled
record Listing(String key, Branch holder, Branch item) {

    /// Whether the label goes on with the list.
    ///
    /// @param said the line before
    boolean continues(Label label, String said) {
        if (!key.equals(label.key())) return false;
        var step = label.numeral().after(item.numeral);
        if (label.mark() == Mark.DECIMAL && label.numeral().first()) return !label.fellow(item.number());
        boolean ambiguous = label.number().equals("i") && Wrapped.ledIn(said);
        return (step == Step.NEXT && !ambiguous) || step == Step.INSERTED;
    }

    static boolean clauses(List<Listing> open) {
        return open.stream().anyMatch(list -> list.item.kind == ProvisionKind.PARAGRAPH);
    }

    /// Whether numbers of this kind stand below the clauses that are open: `(1)` below `(a)` and `2`, `1.` below `(1)`
    /// after words that lead on.
    static boolean below(List<Listing> open, Label label, String said) {
        var clauses = open.stream()
                .filter(list -> list.item.kind == ProvisionKind.PARAGRAPH)
                .map(Listing::key)
                .findFirst()
                .orElse("");
        return switch (label.mark()) {
            case BRACKETS -> Set.of("LETTERS", "CAPITAL", "PLAIN", "DOT").contains(clauses);
            case DOT, BRACKET, DEGREE -> Set.of("BRACKETS", "PLAIN", "NAMED").contains(clauses) && !Wrapped.ended(said);
            default -> false;
        };
    }

    /// Whether a label numbers clauses here: decimals do below an article, and not all brackets where words do.
    static boolean clause(Labels labels, Label label, boolean loose) {
        boolean decimal = label.mark() == Mark.DECIMAL && !loose && label.key().equals("DECIMAL1");
        boolean other = labels.clauses() == Labels.Clauses.NAMED && label.mark() == Mark.BRACKET;
        return decimal || label.clause() && !other;
    }

    /// In common law a section may have subsections with letters, where no words lead to a list.
    static boolean subsection(Labels labels, Label label, Branch holder) {
        return labels.manner().sections()
                && (label.mark() == Mark.LETTERS || label.mark() == Mark.CAPITAL)
                && holder.kind == ProvisionKind.ARTICLE
                && holder.words.isEmpty();
    }

    /// `Stk. 2.` has no first before it.
    static boolean second(Label label) {
        return label.mark() == Mark.NAMED && label.numeral().value() == 2;
    }
}
