package portal.comments;

import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;

/// How the parts of a comment are shown, everywhere alike: a word, with a shape where a side is taken. Colour comes
/// last.
///
/// Every maker takes the translation of a message key, such as `this::getTranslation` of a view.
public final class CommentSigns {

    private CommentSigns() {}

    /// A small plain label: "hạn chế".
    public static Span kind(Kind kind, UnaryOperator<String> translate) {
        return span(kindWord(kind, translate), "kind");
    }

    public static String kindWord(Kind kind, UnaryOperator<String> translate) {
        return translate.apply("comment.kind." + kind.word());
    }

    /// The shape and the word: ▲ supports, half filled with changes, ▼ objects.
    public static Span stance(Stance stance, UnaryOperator<String> translate) {
        Span sign = span("", "stance");
        sign.add(mark(stance), new Span(stanceWord(stance, translate)));
        return sign;
    }

    public static String stanceWord(Stance stance, UnaryOperator<String> translate) {
        return translate.apply("comment.stance." + stance.word());
    }

    /// The shape alone, for narrow columns; its word stands in the title and is read aloud.
    public static Span stanceMark(Stance stance, UnaryOperator<String> translate) {
        Span sign = mark(stance);
        sign.getElement().removeAttribute("aria-hidden");
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", stanceWord(stance, translate));
        sign.getElement().setAttribute("title", stanceWord(stance, translate));
        return sign;
    }

    /// The short address: "12.3.b"; the draft as a whole by its words.
    public static Span address(@Nullable String eid, UnaryOperator<String> translate) {
        return span(addressWords(eid, translate), "ad");
    }

    public static String addressWords(@Nullable String eid, UnaryOperator<String> translate) {
        return eid == null || eid.isEmpty()
                ? translate.apply("comment.whole-draft")
                : Addresses.brief(eid, translate.apply("address.annex"));
    }

    /// "đến muộn": kept, but outside tables and counts until it is included.
    public static Span late(UnaryOperator<String> translate) {
        return span(translate.apply("comment.late"), "late");
    }

    public static Span withdrawn(UnaryOperator<String> translate) {
        return span(translate.apply("comment.withdrawn"), "withdrawn");
    }

    private static Span mark(Stance stance) {
        Span sign = span("", "sg");
        sign.addClassName(
                switch (stance) {
                    case SUPPORTS -> "for";
                    case SUPPORTS_WITH_CHANGES -> "changes";
                    case OBJECTS -> "against";
                });
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private static Span span(String words, String name) {
        Span span = new Span(words);
        span.addClassName(name);
        return span;
    }
}
