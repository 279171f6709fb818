package portal.papers.linking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.ProvisionIndex;

/// What a stretch of prose speaks of: the provisions it names, read in the light of what was named before it; the words
/// of the draft it quotes; the heading above it.
final class Remark {
    /// Within so many characters of its beginning a stretch says what it is about.
    private static final int OPENING = 40;

    private static final int BESIDE = 24;

    /// Provisions of a heading that the first remark below it is about, at most.
    private static final int MOST_HEADED = 3;

    private static final Pattern JOINT = Pattern.compile(
            "(?iu)[\\s,]*(?:(?:ngay |liền )?(?:sau|trước|vào|tại)|after|following|before|to|in|into|nach|vor|zu|in|après|avant|à|de|l['’]|the|dem|der|le|la|\\s)+");

    private final Reading reading;
    private final boolean amending;
    private final boolean foreign;
    private final boolean translated;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> added = new TreeSet<>();
    private @Nullable Address last;
    private @Nullable String clause;
    private @Nullable Boolean inserts;
    private boolean fresh;
    private boolean why;

    /// @param amending whether the paper is a list of amendments
    /// @param foreign whether none of its words are the draft's
    /// @param translated whether it is in another language
    Remark(Reading reading, boolean amending, boolean foreign, boolean translated) {
        this.translated = translated;
        this.foreign = foreign;
        this.reading = reading;
        this.amending = amending;
    }

    /// Provisions named by the last stretch that this version of the draft does not have, as eIds.
    List<String> missing() {
        return List.copyOf(missing);
    }

    /// Provisions that the last stretch wants to be added, as eIds.
    List<String> added() {
        return List.copyOf(added);
    }

    /// A new heading: what was named before it is no longer meant by "Clause 2".
    void heading(Zone zone) {
        clause = null;
        last = zone.address;
        fresh = zone.titled();
        why = false;
    }

    /// What follows says why the heading's provisions are to change: what it mentions is by the way.
    void reasons() {
        why = true;
    }

    Links links(Zone zone, Stretch stretch) {
        boolean leading = zone.heading != null && zone.heading.start() == stretch.start();
        boolean wants = amending ? Wishes.proposes(stretch.text()) : Wishes.asks(stretch.text());
        var links = new Links();
        inserts = null;
        missing.clear();
        added.clear();
        var citations = reading.cited(stretch.text());
        var own = Concession.parted(stretch.text(), citations, reading);
        boolean worded =
                foreign && zone.titled() && !leading && !wants && (translated || References.only(stretch.text(), own));
        if (!worded || !numbered(zone, Marks.label(stretch.text()), links)) {
            cited(zone, stretch.text(), own, leading, wants, links);
            bracketed(zone, stretch.text(), wants, links);
        }
        quoted(zone, stretch, links);
        if (foreign && links.isEmpty() && zone.titled()) {
            numbered(zone, Marks.label(stretch.text()), links);
        }
        boolean elsewhere = !own.isEmpty() && own.getFirst().start() <= OPENING && !links.isEmpty();
        boolean besides =
                links.isEmpty() && !citations.isEmpty() && citations.getFirst().start() <= OPENING;
        if (!amending && !besides && !links.withinAny(zone.eids)) {
            double sure = elsewhere && !fresh
                    ? Weights.ELSEWHERE
                    : Weights.headed(wants && zone.titled() || !zone.added.isEmpty());
            int most = Math.min(zone.eids.size(), fresh ? MOST_HEADED : 1);
            for (var eid : zone.eids.subList(0, most)) {
                links.offer(eid, How.HEADING, sure);
            }
        }
        fresh &= leading;
        return links;
    }

    private void cited(Zone zone, String text, List<Citation> own, boolean leading, boolean wants, Links links) {
        boolean consequential = !own.isEmpty() && Wishes.consequential(text);
        boolean mentioned = why && !wants && !zone.eids.isEmpty();
        for (int i = 0; i < own.size(); i++) {
            double sure = Weights.cited(leading && i == 0, wants, i == 0, amending);
            if (consequential) {
                sure = Math.max(sure, Weights.CONSEQUENTIAL);
            }
            boolean aside = mentioned || leaning(zone, text, own, i, wants);
            sure = aside ? Math.min(sure, Weights.LEANING) : sure;
            var outer = i + 1 < own.size() ? beside(text, own.get(i), own.get(i + 1)) : null;
            named(text, own.get(i), outer, sure, links);
        }
        if (mentioned) {
            missing.clear();
        }
    }

    /// "(2)(b): ..." below the heading of an article.
    private void bracketed(Zone zone, String text, boolean wants, Links links) {
        var place = zone.root() == null || !zone.titled() || amending ? null : Bracketed.place(text);
        var resolved = place == null || zone.address == null ? null : reading.index.resolve(place.within(zone.address));
        if (resolved != null && !resolved.dangling()) {
            links.offer(resolved.eid(), How.CITATION, Weights.cited(true, wants, true, amending));
        }
    }

    /// Whether a provision is only leant on, and the remark about another one.
    private static boolean leaning(Zone zone, String text, List<Citation> own, int i, boolean wants) {
        var citation = own.get(i);
        var address =
                citation.addresses().isEmpty() ? null : citation.addresses().getFirst();
        if (address == null || address.relative() || zone.governs(address.eid())) {
            return false;
        }
        if (Concession.grants(text, own, i)) {
            return true;
        }
        boolean opens = citation.start() <= OPENING;
        boolean below = zone.titled() && !zone.eids.isEmpty();
        boolean besides = below || own.stream().anyMatch(other -> !References.compared(text, other));
        return besides && References.compared(text, citation)
                || below && !(wants && opens) && References.under(text, citation);
    }

    /// "1." and "c)" under "Article 14" are its clauses and points, in whatever language they are worded; whether it is
    /// one of them.
    private boolean numbered(Zone zone, String label, Links links) {
        var root = zone.root();
        if (root == null || label.isEmpty()) {
            return false;
        }
        var eid = labelled(zone, root, label);
        if (Character.isDigit(label.charAt(0))) {
            clause = eid;
        }
        if (eid != null) {
            links.offer(eid, How.HEADING, Weights.NUMBERED);
        }
        return eid != null;
    }

    private @Nullable String labelled(Zone zone, String root, String label) {
        var named = zone.eids.stream()
                .filter(eid -> !eid.startsWith("art_") || eid.contains("__"))
                .filter(eid -> eid.endsWith("_" + label))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        var places = Character.isDigit(label.charAt(0))
                ? Stream.of(root + "__para_" + label)
                : Stream.of(clause, root + "__para_1", root)
                        .filter(Objects::nonNull)
                        .map(holder -> holder + "__point_" + label);
        return places.filter(reading.index::holds).findFirst().orElse(null);
    }

    /// "khoản 2a sau khoản 2 Điều 6": what the second provision lies in holds the first one too.
    private static @Nullable Address beside(String text, Citation first, Citation second) {
        boolean near = second.start() - first.end() <= BESIDE && first.end() <= second.start();
        boolean joined = near
                && JOINT.matcher(text.substring(first.end(), second.start())).matches();
        return joined ? second.addresses().getFirst() : null;
    }

    private void named(String text, Citation citation, @Nullable Address beside, double sure, Links links) {
        for (var address : citation.addresses()) {
            var outer = beside == null ? last : beside;
            var whole = outer == null ? address : address.within(outer);
            var resolved = reading.index.resolve(whole);
            if (!whole.relative()) {
                last = whole;
            }
            if (whole.relative() || resolved != null && !resolved.dangling()) {
                offer(links, resolved, sure);
            } else if (Additions.named(text, citation, whole) || inserts(text)) {
                added.add(whole.eid());
                var place = reading.index.place(whole);
                if (place != null) {
                    links.offer(place, How.CITATION, sure * Weights.ADDED);
                }
            } else {
                missing.add(whole.eid());
                offer(links, resolved, sure);
            }
        }
    }

    /// Whether the stretch asks for something to be inserted; looked for when the first provision is met that is not
    /// there.
    private boolean inserts(String text) {
        var known = inserts == null ? Boolean.valueOf(Additions.asked(text)) : inserts;
        inserts = known;
        return known;
    }

    private static void offer(Links links, ProvisionIndex.@Nullable Resolved resolved, double sure) {
        if (resolved != null) {
            links.offer(resolved.eid(), How.CITATION, resolved.dangling() ? sure * Weights.DANGLING : sure);
        }
    }

    /// Words quoted from the draft tell the provision where none is named, and a further one where they stand elsewhere
    /// in the article that is named.
    private void quoted(Zone zone, Stretch stretch, Links links) {
        if (amending) {
            return;
        }
        var named = links.isEmpty()
                ? zone.root()
                : Zone.outermost(links.surestFirst().getFirst().eid());
        boolean alone = links.isEmpty();
        for (var quotation : Marks.quotations(stretch.text())) {
            var match = reading.words.holding(quotation, named);
            if (match != null && !links.within(match.eid())) {
                double sure = match.mine() > 0.99 ? Weights.VERBATIM : Weights.NEARLY;
                boolean same = named != null && DraftWords.under(match.eid(), named);
                links.offer(match.eid(), How.QUOTE, alone ? sure : same ? Weights.MOVED : 0);
            }
        }
    }
}
