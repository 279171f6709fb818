package portal.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Cut;
import portal.drafts.ProvisionKind;
import portal.summary.table.DraftText;
import portal.text.Text;

/// What the draft says, beside what papers say again.
final class DraftWording {

    private final DraftText text;
    private final Locale language;

    DraftWording(Cut cut, Locale language) {
        this.language = language;
        text = new DraftText(Map.of(language, units(cut)));
    }

    DraftText text() {
        return text;
    }

    /// Whether words only repeat what the draft says in that article, as papers do that set their own words beside it.
    boolean repeats(String quote, @Nullable String eid) {
        String words = squeezed(quote.replaceFirst("^\\s*\\(?[0-9]{1,3}[a-z]?[.)]|^\\s*\\(?[a-zđ][0-9]?\\)", ""));
        return eid != null
                && !words.isEmpty()
                && squeezed(text.printed(eid.split("__", 2)[0], language)).contains(words);
    }

    /// Whether two texts differ in case, marks and spaces alone.
    static boolean same(String one, String other) {
        return squeezed(one).equals(squeezed(other));
    }

    private static String squeezed(String text) {
        return Text.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<DraftText.Unit> units(Cut cut) {
        return cut.provisions().stream()
                .map(provision -> new DraftText.Unit(
                        provision.eid(),
                        provision.kind() == ProvisionKind.ARTICLE,
                        provision.number(),
                        provision.heading(),
                        provision.text()))
                .toList();
    }
}
