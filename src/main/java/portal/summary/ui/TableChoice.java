package portal.summary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.summary.Wanted;
import portal.summary.table.Detail;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layout;

/// In which layout, how deep and in which languages the table is shown; it stands in the address, so that it can be
/// sent.
///
/// @param policy under which the lines stand; null for all
record TableChoice(
        Layout layout,
        Detail detail,
        Languages languages,
        @Nullable String policy) {

    /// @param layouts offered; the first one where the address names none of them
    static TableChoice in(Location location, List<Layout> layouts, Locale locale) {
        Map<String, String> named = location.getQueryParameters().getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        Layout layout = layouts.stream()
                .filter(offered -> offered.word().equals(named.get("layout")))
                .findFirst()
                .orElse(layouts.getFirst());
        Detail detail = word(Detail.values(), named.get("detail")).orElse(layout.detail());
        Languages languages = word(Languages.values(), named.get("in")).orElse(Languages.of(locale));
        return new TableChoice(layout, detail, languages, named.get("policy"));
    }

    Layout printed() {
        return policy == null
                ? layout.with(detail)
                : layout.with(detail).with(layout.filter().under(policy));
    }

    Wanted as(Format format) {
        return new Wanted(printed(), format, languages);
    }

    TableChoice with(Layout other) {
        return new TableChoice(other, other.detail(), languages, policy);
    }

    TableChoice with(Detail other) {
        return new TableChoice(layout, other, languages, policy);
    }

    TableChoice with(Languages other) {
        return new TableChoice(layout, detail, other, policy);
    }

    /// @param other null for every policy
    TableChoice under(@Nullable String other) {
        return new TableChoice(layout, detail, languages, other);
    }

    void go(UI ui, ConsultationId consultation) {
        Map<String, String> address =
                new HashMap<>(Map.of("layout", layout.word(), "detail", detail.word(), "in", languages.word()));
        if (policy != null) {
            address.put("policy", policy);
        }
        ui.navigate("c/" + consultation.value() + "/table", QueryParameters.simple(address));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
