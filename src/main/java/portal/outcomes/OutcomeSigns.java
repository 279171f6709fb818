package portal.outcomes;

import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How an outcome is shown, everywhere alike: a shape, a word, then a colour (UI.md, rule 4).
public final class OutcomeSigns {

    private OutcomeSigns() {}

    /// @param kind null for a comment on which nothing is decided
    /// @param translate of a message key, such as `this::getTranslation` of a view
    public static Span sign(@Nullable OutcomeKind kind, UnaryOperator<String> translate) {
        Span sign = new Span(word(kind, translate));
        sign.addClassNames("st", style(kind));
        return sign;
    }

    public static String word(@Nullable OutcomeKind kind, UnaryOperator<String> translate) {
        return translate.apply("outcome." + (kind == null ? "undecided" : kind.word()));
    }

    private static String style(@Nullable OutcomeKind kind) {
        return switch (kind) {
            case null -> "undecided";
            case ABSORBED -> "absorbed";
            case PARTLY_ABSORBED -> "partly";
            case EXPLAINED -> "explained";
            case NOTED -> "noted";
        };
    }
}
