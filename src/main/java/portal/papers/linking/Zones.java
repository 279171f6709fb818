package portal.papers.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Address;
import portal.drafts.Citation;

/// Parts a paper by its headings and notes for every stretch which provision it is worded like.
final class Zones {
    private static final int FEWEST_WORDS = 4;

    /// Characters above which no more pieces are put together to one provision, so that the time stays linear.
    private static final int LONGEST = 4_000;

    /// From so many words on a heading says more than what it is about.
    private static final int TITLE = 13;

    private final Reading reading;
    private final DraftWords words;
    private final List<Zone> zones = new ArrayList<>();
    private Zone zone = new Zone(null, null, List.of(), List.of());

    private Zones(Reading reading) {
        this.reading = reading;
        words = new DraftWords(reading.draft.runs);
        zones.add(zone);
    }

    static Zones of(List<Stretch> stretches, Reading reading) {
        var parting = new Zones(reading);
        stretches.forEach(parting::take);
        return parting;
    }

    List<Zone> all() {
        return zones;
    }

    /// With which the stretches were compared.
    DraftWords words() {
        return words;
    }

    private void take(Stretch stretch) {
        if (Marks.formality(stretch.text())) {
            leave();
            return;
        }
        var address = zone.address;
        var eids = new ArrayList<String>();
        var added = new ArrayList<String>();
        Address first = null;
        for (var citation : reading.headed(stretch.text())) {
            for (var cited : citation.external() ? List.<Address>of() : citation.addresses()) {
                var whole = address == null ? cited : cited.within(address);
                var eid = place(stretch, citation, whole, added);
                if (eid != null) {
                    first = first == null ? whole : first;
                    eids.add(eid);
                }
            }
        }
        if (first != null
                && (!eids.equals(zone.eids) || !added.equals(zone.added) || Wishes.proposes(stretch.text()))) {
            zone = new Zone(stretch, first, eids, added);
            zones.add(zone);
        } else if (first == null
                && zone.heading != null
                && (Stretches.section(stretch.text()) || Marks.siblings(zone.heading.text(), stretch.text()))) {
            leave();
        }
        if (first == null || !stretch.shorter(TITLE) || Headings.remark(stretch.text())) {
            add(stretch);
        }
    }

    /// Where the provision is that a heading names, or where a new one belongs.
    private @Nullable String place(Stretch heading, Citation citation, Address named, List<String> added) {
        var resolved = reading.index.resolve(named);
        boolean there = resolved != null && !resolved.dangling();
        if (there || named.relative() || !added(heading.text(), citation, named)) {
            return resolved == null ? null : resolved.eid();
        }
        added.add(named.eid());
        return reading.index.place(named);
    }

    private static boolean added(String heading, Citation citation, Address named) {
        return Additions.named(heading, citation, named) || Additions.asked(heading);
    }

    /// What follows is under no heading.
    private void leave() {
        zone = new Zone(null, null, List.of(), List.of());
        zones.add(zone);
    }

    private void add(Stretch stretch) {
        var match = stretch.shorter(FEWEST_WORDS) ? null : words.best(stretch.text(), zone.root());
        var last = zone.pieces.isEmpty() ? null : zone.pieces.getLast();
        if (match != null && last != null && continues(last, match, stretch)) {
            var whole = join(last.stretch(), stretch);
            var joined = words.best(whole.text(), zone.root());
            zone.pieces.set(zone.pieces.size() - 1, Zone.Piece.of(whole, joined));
        } else {
            zone.pieces.add(Zone.Piece.of(stretch, match));
        }
    }

    /// Whether the stretch goes on with the provision the last one began, after a page break or a blank line.
    private static boolean continues(Zone.Piece last, DraftWords.Match match, Stretch stretch) {
        return last.match() != null
                && last.stretch().text().length() < LONGEST
                && last.match().eid().equals(match.eid())
                && last.match().theirs() + match.theirs() < 1.1
                && !Marks.enumerated(stretch.text());
    }

    private static Stretch join(Stretch a, Stretch b) {
        return new Stretch(a.page(), a.start(), b.end(), a.text() + " " + b.text(), a.cell());
    }
}
