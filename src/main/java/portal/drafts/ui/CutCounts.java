package portal.drafts.ui;

import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import portal.drafts.Provision;
import portal.drafts.ProvisionKind;
import portal.platform.ui.Parts;

/// How many provisions of each kind there are: `8 chapters · 29 articles · 84 clauses`.
final class CutCounts {

    private static final Set<ProvisionKind> NAMED = Set.of(
            ProvisionKind.PART,
            ProvisionKind.CHAPTER,
            ProvisionKind.SECTION,
            ProvisionKind.SUBSECTION,
            ProvisionKind.RECITAL,
            ProvisionKind.ARTICLE,
            ProvisionKind.PARAGRAPH,
            ProvisionKind.POINT,
            ProvisionKind.ANNEX,
            ProvisionKind.HEADING);

    private CutCounts() {}

    static Map<ProvisionKind, Integer> of(List<Provision> provisions) {
        Map<ProvisionKind, Integer> counts = new EnumMap<>(ProvisionKind.class);
        provisions.stream()
                .filter(provision -> NAMED.contains(provision.kind()))
                .forEach(provision -> counts.merge(provision.kind(), 1, Integer::sum));
        return counts;
    }

    static String words(List<Provision> provisions, String joint, BiFunction<String, Object, String> say) {
        return of(provisions).entrySet().stream()
                .map(count -> say.apply("cut.n." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(joint));
    }

    /// The same with the figures set bold.
    static Span span(List<Provision> provisions, BiFunction<String, Object, String> say) {
        Span span = new Span();
        span.addClassName("counts");
        String joint = "";
        for (var count : of(provisions).entrySet()) {
            String words = say.apply("cut.n." + count.getKey(), count.getValue());
            String figure = words.substring(0, words.indexOf(' '));
            span.add(new Span(joint), Parts.span("b", figure), new Span(words.substring(figure.length())));
            joint = " · ";
        }
        return span;
    }
}
