package portal.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.text.Text;

/// Understands the address of a provision as people type it: `12.3.b`, `12 3 b`, `12.3b`, `V`, `PL I`,
/// `Điều 12 khoản 3`, `Article 12(3)(b)`, with or without diacritics.
public final class AddressInput {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_AFTER_NUMBER = Pattern.compile("(?<=\\d)(?=\\p{L})");

    /// What was meant.
    ///
    /// @param dangling the exact one does not exist; this is the nearest that does
    public record Meant(Provision provision, boolean dangling) {}

    private final Map<String, Provision> brief = new HashMap<>();
    private final Map<String, Provision> byEid = new HashMap<>();
    private final ProvisionIndex index;

    /// @param provisions of one version, in document order
    public AddressInput(List<Provision> provisions) {
        List<CutProvision> named = new ArrayList<>();
        for (Provision provision : provisions) {
            brief.putIfAbsent(key(provision.address()), provision);
            byEid.put(provision.eid(), provision);
            named.add(new CutProvision(provision.eid(), provision.kind(), provision.number(), null, "", null));
        }
        provisions.stream()
                .filter(provision -> Addresses.outline(provision.eid()))
                .forEach(this::named);
        provisions.forEach(provision -> brief.putIfAbsent(Text.fold(key(provision.address())), provision));
        index = new ProvisionIndex(named);
    }

    /// "Câu hỏi 1.2", "Question 1.2", "cau hoi 1.2".
    private void named(Provision heading) {
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            String name = key(Addresses.full(heading.eid(), locale));
            brief.putIfAbsent(name, heading);
            brief.putIfAbsent(Text.fold(name), heading);
        }
    }

    /// Empty where nothing is typed or nothing like it exists; never throws.
    public Optional<Meant> find(String typed) {
        String key = key(Text.clean(typed));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meant> exact = exact(key).or(() -> exact(apart(key)));
        return exact.or(() -> worded(typed))
                .or(() -> worded(typed.toUpperCase(Locale.ROOT)))
                .or(() -> nearest(apart(key)));
    }

    private Optional<Meant> exact(String key) {
        return Optional.ofNullable(brief.getOrDefault(key, brief.get(Text.fold(key))))
                .map(provision -> new Meant(provision, false));
    }

    private Optional<Meant> worded(String typed) {
        return Citations.parse(typed, Unit.ANY).stream()
                .flatMap(citation -> citation.addresses().stream())
                .findFirst()
                .flatMap(address -> Optional.ofNullable(index.resolve(address)))
                .flatMap(found -> Optional.ofNullable(byEid.get(found.eid()))
                        .map(provision -> new Meant(provision, found.dangling())));
    }

    /// "12.9" where article 12 ends at clause 4 is read at article 12.
    private Optional<Meant> nearest(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Optional<Meant> found = exact(key.substring(0, dot));
            if (found.isPresent()) {
                return Optional.of(new Meant(found.get().provision(), true));
            }
        }
        return Optional.empty();
    }

    private static String key(String address) {
        return BETWEEN.matcher(address.strip().toLowerCase(Locale.ROOT))
                .replaceAll(".")
                .replaceAll("^\\.|\\.$", "");
    }

    private static String apart(String key) {
        return LETTER_AFTER_NUMBER.matcher(key).replaceAll(".");
    }
}
