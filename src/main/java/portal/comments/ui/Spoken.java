package portal.comments.ui;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import portal.drafts.Addresses;
import portal.drafts.Provision;

/// Addresses as one says them.
final class Spoken {

    private Spoken() {}

    /// "Khoản 4 Điều 12"; what has no number by its heading, or by what it is; the draft as a whole for null.
    static String name(@Nullable Provision provision, UnaryOperator<String> translate, Locale locale) {
        if (provision == null) {
            return translate.apply("comment.whole-draft");
        }
        return switch (provision.kind()) {
            case PREAMBLE -> translate.apply("reading.preamble");
            case SIGNATURE -> translate.apply("reading.signature");
            case HEADING ->
                Addresses.outline(provision.eid())
                        ? full(provision, locale)
                        : provision.heading() == null ? translate.apply("reading.passage") : provision.heading();
            case TEXT -> provision.parent() == null ? translate.apply("reading.passage") : full(provision, locale);
            default -> full(provision, locale);
        };
    }

    /// The same inside a sentence: "khoản 4 Điều 12".
    static String within(Provision provision, UnaryOperator<String> translate, Locale locale) {
        String name = name(provision, translate, locale);
        boolean small = name.startsWith("Khoản ") || name.startsWith("Điểm ");
        return small ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static String full(Provision provision, Locale locale) {
        return Addresses.full(provision.eid(), locale);
    }

    /// What the buttons of the text say.
    record Labels(Lectern lectern, Locale locale) implements LawHtml.Labels {

        @Override
        public String button(Provision provision, int comments) {
            String address = within(provision, lectern::translate, locale);
            return comments == 0
                    ? lectern.translate("reading.comment-on", address)
                    : lectern.translate("reading.comments-on", comments, address);
        }

        @Override
        public String figure(int comments) {
            return lectern.translate("reading.comments-word", comments);
        }
    }
}
