package portal.papers.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.drafts.Citations;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionIndex;

/// Reads a position paper against a draft and proposes excerpts with links to provisions. Links below [#FLOOR] are kept
/// back: bare mentions of provisions the paper does not want changed.
public final class Linker {

    /// The least confidence with which a link is proposed.
    public static final double FLOOR = 0.3;

    private static final int FEWEST_WORDS = 8;
    /// From so many amended provisions on, a paper is one of amendments and what its arguments mention is by the way.
    private static final int AMENDING = 4;

    private final ProvisionIndex index;
    private final List<Zone> zones;
    private final boolean amending;
    private final List<Excerpt> excerpts = new ArrayList<>();

    private Linker(List<CutProvision> draft, String paper) {
        index = new ProvisionIndex(draft);
        zones = Zones.of(Stretches.of(paper), index, new DraftWords(draft));
        amending = zones.stream().flatMap(zone -> zone.pieces.stream()).filter(Zone.Piece::altered).count() >= AMENDING;
    }

    /// Excerpts in the order of the paper, which is the text as extracted: pages parted by form feeds, cells by tabs.
    public static List<Excerpt> link(List<CutProvision> draft, String paperText) {
        var linker = new Linker(draft, paperText);
        linker.zones.forEach(linker::zone);
        return linker.excerpts.stream()
                .filter(excerpt -> !excerpt.links().isEmpty())
                .sorted(Comparator.comparingInt(Excerpt::start))
                .toList();
    }

    private void zone(Zone zone) {
        int before = excerpts.size();
        for (var piece : zone.pieces) {
            var match = piece.match();
            if (match == null || !match.telling() && !zone.governs(match.eid())) {
                prose(zone, piece.stretch());
            } else {
                quoted(zone, piece, match);
            }
        }
        if (excerpts.size() == before && zone.heading != null && !zone.pieces.isEmpty()) {
            var links = new LinkedHashMap<String, Link>();
            zone.eids.forEach(eid -> offer(links, eid, How.HEADING, 0.7));
            add(zone.pieces.getFirst().stretch(), null, links);
        }
    }

    private void quoted(Zone zone, Zone.Piece piece, DraftWords.Match match) {
        boolean governed = zone.governs(match.eid());
        double confidence = piece.altered() ? governed ? 0.9 : 0.75 : kept(zone, match.eid());
        var links = new LinkedHashMap<String, Link>();
        offer(links, match.eid(), governed ? How.HEADING : piece.altered() ? How.SIMILARITY : How.QUOTE, confidence);
        add(piece.stretch(), piece.altered() ? piece.stretch().text() : null, links);
    }

    /// Words repeated without a change are about the provision when they are to go, or when nothing else shows why.
    private static double kept(Zone zone, String eid) {
        if (zone.altered(eid)) {
            return 0.8;
        }
        if (zone.deletes() && zone.copies(eid) <= 1) {
            return 0.8;
        }
        if (zone.copies(eid) > 1) {
            return 0.1;
        }
        return zone.twoVersions() ? 0.6 : eid.contains("point") ? 0.2 : 0.4;
    }

    private void prose(Zone zone, Stretch stretch) {
        if (stretch.words() < FEWEST_WORDS) {
            return;
        }
        boolean proposes = Marks.proposes(stretch.text());
        var links = new LinkedHashMap<String, Link>();
        for (var citation : Citations.parse(stretch.text())) {
            for (var address : citation.external() ? List.<portal.drafts.Address>of() : citation.addresses()) {
                var resolved = index.resolve(zone.address == null ? address : address.within(zone.address));
                if (resolved != null) {
                    double sure = amending ? proposes ? 0.25 : 0.1 : proposes ? 0.6 : 0.35;
                    offer(links, resolved.eid(), How.CITATION, resolved.dangling() ? sure / 2 : sure);
                }
            }
        }
        add(stretch, Marks.wording(stretch.text()), links);
    }

    private static void offer(Map<String, Link> links, String eid, How how, double confidence) {
        if (confidence >= FLOOR) {
            links.merge(eid, new Link(eid, how, confidence), (a, b) -> a.confidence() >= b.confidence() ? a : b);
        }
    }

    private void add(Stretch stretch, @Nullable String proposed, Map<String, Link> links) {
        excerpts.add(new Excerpt(stretch.page(), stretch.start(), stretch.end(), stretch.text(), proposed, List.copyOf(links.values())));
    }
}
