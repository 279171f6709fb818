package portal.papers.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;
import portal.drafts.Citations;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionIndex;
import portal.papers.linking.DraftWords.Match;

/// Reads a position paper against a draft and proposes excerpts with links to provisions. A link below [Links#FLOOR] is
/// kept back: a bare mention of a provision that the paper does not want changed.
public final class Linker {
    private static final int FEWEST_WORDS = 8;

    /// From so many amended provisions on, a paper is one of amendments and what its arguments mention is by the way.
    private static final int AMENDING = 4;

    private final String paper;
    private final ProvisionIndex index;
    private final List<Zone> zones;
    private final boolean amending;
    private final List<Excerpt> excerpts = new ArrayList<>();

    private Linker(List<CutProvision> draft, String paper) {
        this.paper = paper;
        index = new ProvisionIndex(draft);
        zones = Zones.of(Stretches.of(paper), index, new DraftWords(draft));
        amending = zones.stream()
                        .flatMap(zone -> zone.pieces.stream())
                        .filter(Zone.Piece::altered)
                        .count()
                >= AMENDING;
    }

    /// Excerpts in the order of the paper.
    ///
    /// @param paperText as extracted: paragraphs or lines ended by line feeds, cells parted by tabs, pages by form
    /// feeds
    public static List<Excerpt> link(List<CutProvision> draft, String paperText) {
        var linker = new Linker(draft, paperText);
        linker.zones.forEach(linker::zone);
        return linker.excerpts.stream()
                .sorted(Comparator.comparingInt(Excerpt::start))
                .toList();
    }

    private void zone(Zone zone) {
        int before = excerpts.size();
        String last = null;
        for (var piece : zone.pieces) {
            var match = piece.match();
            if (match != null && (match.telling() || zone.governs(match.eid()))) {
                quoted(zone, piece, match);
                last = match.eid();
            } else if (last != null && inserted(piece.stretch())) {
                add(piece.stretch(), piece.stretch().text(), new Links().offer(last, How.HEADING, Weights.INSERTED));
            } else {
                Sentences.parts(paper, piece.stretch()).forEach(part -> prose(zone, part));
                last = null;
            }
        }
        if (excerpts.size() == before && !zone.pieces.isEmpty()) {
            headed(zone, zone.pieces.getFirst().stretch());
        }
    }

    /// What stands under a heading and names nothing itself is about the heading's provisions.
    private void headed(Zone zone, Stretch stretch) {
        var links = new Links();
        if (!Character.isLowerCase(stretch.text().charAt(0))) {
            zone.eids.forEach(eid -> links.offer(eid, How.HEADING, Weights.HEADED));
        }
        add(stretch, null, links);
    }

    /// A numbered item among quoted provisions whose words the draft does not have is to be inserted there.
    private static boolean inserted(Stretch stretch) {
        return stretch.words() > 4 && Marks.labelled(stretch.text());
    }

    private void quoted(Zone zone, Zone.Piece piece, Match match) {
        boolean governed = zone.governs(match.eid());
        var how = governed ? How.HEADING : piece.altered() ? How.SIMILARITY : How.QUOTE;
        var links = new Links().offer(match.eid(), how, Weights.quoted(zone, piece, match.eid()));
        add(piece.stretch(), piece.altered() ? piece.stretch().text() : null, links);
    }

    private void prose(Zone zone, Stretch stretch) {
        boolean leading = zone.heading != null && zone.heading.start() == stretch.start();
        if (stretch.words() < FEWEST_WORDS && !leading) {
            return;
        }
        boolean proposes = Marks.proposes(stretch.text());
        var links = new Links();
        boolean first = true;
        for (var citation : Citations.parse(stretch.text())) {
            double sure = Weights.cited(leading && first, proposes, first, amending);
            cited(zone, citation, sure, links);
            first = false;
        }
        if (!amending && zone.eids.stream().noneMatch(links::within)) {
            zone.eids.stream().limit(1).forEach(eid -> links.offer(eid, How.HEADING, Weights.headed(proposes)));
        }
        add(stretch, Marks.wording(stretch.text()), links);
    }

    private void cited(Zone zone, Citation citation, double sure, Links links) {
        for (var address : citation.external() ? List.<Address>of() : citation.addresses()) {
            var resolved = index.resolve(zone.address == null ? address : address.within(zone.address));
            if (resolved != null) {
                links.offer(resolved.eid(), How.CITATION, resolved.dangling() ? sure * Weights.DANGLING : sure);
            }
        }
    }

    private void add(Stretch stretch, @Nullable String proposed, Links links) {
        if (!links.isEmpty()) {
            excerpts.add(new Excerpt(
                    stretch.page(), stretch.start(), stretch.end(), stretch.text(), proposed, links.surestFirst()));
        }
    }
}
