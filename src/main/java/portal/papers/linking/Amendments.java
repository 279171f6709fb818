package portal.papers.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.papers.linking.Captions.Part;

/// Puts together what makes one amendment: the words of the draft and the wording asked for, be they in columns that
/// stand one after the other, in rows that alternate or below captions of their own ("Text proposed", "Amendment").
final class Amendments {

    /// Share of a stretch's words that stand in the provision it repeats.
    private static final double AS_IT_IS = 0.97;

    /// Copies of a provision above which it stands there a second time.
    private static final double ONCE = 1.15;

    private static final int FEWEST_WORDS = 4;

    private final List<Excerpt> excerpts;
    private Amendment amendment = new Amendment();
    private Set<Part> heads = EnumSet.noneOf(Part.class);
    private boolean bounded;
    private boolean asking;
    private int at;

    private Amendments(List<Excerpt> excerpts) {
        this.excerpts = excerpts;
    }

    /// Whether captions say that the draft's words and the wording asked for stand beside each other.
    static boolean in(List<Stretch> stretches) {
        return stretches.stream()
                .map(Stretch::text)
                .filter(Captions::only)
                .anyMatch(text -> Captions.parts(text).contains(Part.CURRENT));
    }

    /// @param excerpts in the order of the paper
    static List<Excerpt> joined(List<Zone> zones, List<Excerpt> excerpts) {
        var amendments = new Amendments(new ArrayList<>(excerpts));
        zones.forEach(amendments::zone);
        return amendments.excerpts;
    }

    private void zone(Zone zone) {
        var pieces = zone.pieces;
        int caption = caption(pieces, 0);
        for (int i = 0; i < pieces.size(); i++) {
            if (i == caption) {
                caption(zone, pieces.get(i));
                caption = caption(pieces, i + 1);
                if (heads.size() > 1 && columns(pieces.subList(i + 1, caption))) {
                    i = caption - 1;
                }
            } else if (!heads.equals(Set.of(Part.REASON)) || pieces.get(i).quotes()) {
                bounded = caption < pieces.size();
                sort(zone, pieces.get(i));
            }
        }
        end(zone);
        heads = heads.size() > 1 ? heads : EnumSet.noneOf(Part.class);
    }

    private static int caption(List<Zone.Piece> pieces, int from) {
        int caption = from;
        while (caption < pieces.size()
                && !pieces.get(caption).caption()
                && !pieces.get(caption).why()) {
            caption++;
        }
        return caption;
    }

    /// Takes what stands below the heads of two columns, if it is one of them after the other.
    private boolean columns(List<Zone.Piece> pieces) {
        int second = amendment.current.isEmpty() && amendment.proposed.isEmpty() ? Restart.of(pieces) : 0;
        int end = second;
        while (second > 0 && end < pieces.size() && !(heads.contains(Part.REASON) && reasoned(pieces, end))) {
            end++;
        }
        amendment.current.addAll(pieces.subList(0, second));
        amendment.proposed.addAll(pieces.subList(second, end));
        amendment.reasons.addAll(pieces.subList(end, second > 0 ? pieces.size() : end));
        return second > 0;
    }

    /// Whether the third column begins here: words of prose after the end of a sentence.
    private static boolean reasoned(List<Zone.Piece> pieces, int at) {
        var piece = pieces.get(at);
        return !piece.quotes() && !Marks.labelled(piece.stretch().text()) && Amendment.stopped(pieces.get(at - 1));
    }

    private void caption(Zone zone, Zone.Piece piece) {
        if (piece.why()) {
            end(zone);
            heads = EnumSet.of(Part.REASON);
        } else {
            caption(zone, Captions.parts(piece.stretch().text()));
        }
    }

    /// Heads repeated on the next page go on with the amendment, a caption of the wording asked for has the draft's
    /// before it, and every other one begins a new amendment.
    private void caption(Zone zone, Set<Part> parts) {
        if (heads.equals(Set.of(Part.CURRENT)) && amendment.current.isEmpty() && amendment.proposed.isEmpty()) {
            parts.addAll(heads);
        }
        if (parts.equals(Set.of(Part.PROPOSED)) && !amendment.current.isEmpty() && amendment.proposed.isEmpty()) {
            asking = true;
        } else if (parts.size() < 2 || !parts.equals(heads)) {
            end(zone);
        }
        heads = parts;
    }

    private void sort(Zone zone, Zone.Piece piece) {
        var match = piece.match();
        boolean explicit = heads.equals(Set.of(Part.PROPOSED));
        if (lead(piece)) {
            lead(zone, piece, explicit);
        } else if (match != null && !explicit && match.mine() > AS_IT_IS && amendment.share(piece) < ONCE) {
            if (!amendment.proposed.isEmpty() && !amendment.holds(match.eid())) {
                end(zone);
            }
            asking = false;
            amendment.show(piece);
        } else if (filler(piece)) {
            (asking ? amendment.proposed : amendment.current).add(piece);
        } else if (asks(piece, explicit)) {
            asking = true;
            amendment.proposed.add(piece);
        } else if (heads.contains(Part.REASON) && !amendment.proposed.isEmpty()) {
            boolean open = amendment.reasons.isEmpty() && !Amendment.stopped(amendment.proposed.getLast());
            (open ? amendment.proposed : amendment.reasons).add(piece);
        } else {
            end(zone);
        }
    }

    /// "2. Support covers:", too short to be told by its words.
    private static boolean lead(Zone.Piece piece) {
        var text = piece.stretch().text();
        return piece.match() == null && piece.stretch().shorter(FEWEST_WORDS) && Marks.labelled(text);
    }

    /// The second time it leads the wording asked for.
    private void lead(Zone zone, Zone.Piece piece, boolean explicit) {
        var text = piece.stretch().text();
        boolean again =
                amendment.current.stream().anyMatch(one -> one.stretch().text().equals(text));
        if (!explicit && !again && !amendment.proposed.isEmpty() && !bounded) {
            end(zone);
        }
        asking |= explicit || again;
        (asking ? amendment.proposed : amendment.current).add(piece);
    }

    private boolean filler(Zone.Piece piece) {
        return !amendment.current.isEmpty()
                && piece.match() == null
                && piece.stretch().text().chars().noneMatch(Character::isLetter);
    }

    private boolean asks(Zone.Piece piece, boolean explicit) {
        var text = piece.stretch().text();
        if (Marks.deletes(text)) {
            return !amendment.current.isEmpty();
        }
        boolean open = !amendment.current.isEmpty() || explicit || heads.size() > 1;
        boolean worded =
                piece.quotes() || Marks.labelled(text) && !piece.stretch().shorter(FEWEST_WORDS);
        return open && (worded || bounded && !heads.isEmpty() && !heads.contains(Part.REASON));
    }

    private void end(Zone zone) {
        if (!amendment.proposed.isEmpty()) {
            join(zone);
        }
        amendment = new Amendment();
        asking = false;
    }

    private void join(Zone zone) {
        while (at < excerpts.size() && excerpts.get(at).start() < amendment.start()) {
            at++;
        }
        int to = at;
        while (to < excerpts.size() && excerpts.get(to).start() < amendment.until()) {
            to++;
        }
        var parts = excerpts.subList(at, to);
        if (!parts.isEmpty() && (parts.size() > 1 || !amendment.current.isEmpty())) {
            var whole = amendment.whole(zone, List.copyOf(parts));
            parts.clear();
            excerpts.add(at, whole);
        }
    }
}
