package portal.papers.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes excerpts of what a paper says in its own words.
final class Prose {
    private static final int FEWEST_WORDS = 8;

    private final Reading reading;
    private final Remark remark;
    private final boolean amending;
    private final List<Excerpt> excerpts;

    /// @param excerpts to which they are added
    Prose(Reading reading, Remark remark, boolean amending, List<Excerpt> excerpts) {
        this.reading = reading;
        this.remark = remark;
        this.amending = amending;
        this.excerpts = excerpts;
    }

    void prose(Zone zone, Stretch stretch) {
        boolean leading = zone.heading != null && zone.heading.start() == stretch.start();
        boolean placed = zone.root() != null && Bracketed.place(stretch.text()) != null;
        if (stretch.shorter(FEWEST_WORDS) && !leading && !placed && !asks(stretch.text())) {
            return;
        }
        var links = remark.links(zone, stretch);
        if (reading.draft.lastRecital != null && Marks.newRecital(stretch.text()) && !zone.recital()) {
            links.offer(reading.draft.lastRecital, How.HEADING, Weights.APPENDED);
        }
        if (links.isEmpty() && !amending && zone.eids.isEmpty()) {
            alike(stretch.text(), links);
        }
        var proposed = Marks.wording(stretch.text());
        if (leading
                || !remark.added().isEmpty()
                || zone.added.isEmpty()
                || !zone.eids.stream().allMatch(links::within)) {
            var missing = proposed == null || !links.isEmpty() ? remark.missing() : List.<String>of();
            add(stretch, proposed, links, missing, remark.added());
        } else {
            boolean wording = proposed == null && !Wishes.wants(stretch.text());
            add(stretch, wording ? stretch.text() : proposed, links, remark.missing(), zone.added);
        }
    }

    /// Whether a sentence that asks for the wording below it names where it belongs.
    boolean announced(Zone zone, Zone.Piece piece, List<Zone.Piece> wording) {
        var asks = piece.stretch();
        var links = remark.links(zone, asks);
        if (links.isEmpty() && remark.added().isEmpty()) {
            return false;
        }
        for (var part : wording) {
            if (part.match() != null
                    && part.quotes()
                    && part.altered()
                    && zone.governs(part.match().eid())) {
                links.offer(
                        part.match().eid(),
                        How.HEADING,
                        Weights.quoted(zone, part, part.match().eid()));
            }
        }
        var whole = new Stretch(
                asks.page(), asks.start(), wording.getLast().stretch().end(), asks.text(), asks.cell());
        add(whole, Announced.wording(wording), links, remark.missing(), remark.added());
        return true;
    }

    /// A few words are a remark where they name a provision and say what is to become of it: "Delete Article 5(2)."
    private boolean asks(String text) {
        return !amending
                && Wishes.wants(text)
                && reading.cited(text).stream().anyMatch(citation -> !citation.external());
    }

    /// What asks for something and names no provision, of whatever law, is about the article it is worded like.
    private void alike(String text, Links links) {
        if (!Wishes.wants(text) || !reading.cited(text).isEmpty()) {
            return;
        }
        reading.draft.titles().offer(text, links);
        var nearest = links.isEmpty() ? reading.draft.topics().nearest(text) : null;
        if (nearest != null) {
            links.offer(nearest, How.SIMILARITY, Weights.ALIKE);
        }
    }

    void add(Stretch stretch, @Nullable String proposed, Links links) {
        add(stretch, proposed, links, List.of(), List.of());
    }

    void add(Stretch stretch, @Nullable String proposed, Links links, List<String> missing, List<String> added) {
        if (!links.isEmpty() || !missing.isEmpty() || !added.isEmpty()) {
            var excerpt = new Excerpt(
                    stretch.page(),
                    stretch.start(),
                    stretch.end(),
                    stretch.text(),
                    proposed,
                    null,
                    links.surestFirst(),
                    missing);
            excerpts.add(excerpt.adding(added));
        }
    }
}
