package portal.papers.linking;

/// How sure a link is, from what it rests on. The figures are shares of right links, counted on position papers whose
/// proposals people had linked by hand.
final class Weights {

    /// A heading over words that name no provision themselves.
    static final double HEADED = 0.7;

    /// A clause or point under an article's heading, told by its number alone: a translation, whose words are not the
    /// draft's.
    static final double NUMBERED = 0.5;

    /// A new item among quoted ones, linked to the item it follows.
    static final double INSERTED = 0.6;

    /// A clause of which only the number is left: "4. [deleted]".
    static final double STRUCK = 0.8;

    /// The clause that a heading names, over an amendment of several of its points.
    static final double AMENDED = 0.9;

    /// What is left of the confidence when the exact provision does not exist and the nearest one is taken.
    static final double DANGLING = 0.6;

    /// What is left of it where the paper says that the provision is a new one.
    static final double ADDED = 0.9;

    /// A recital or article without clauses that stands there twice: in a table of two columns it is one that
    /// is to change, though the file no longer shows how.
    private static final double WHOLE_TWICE = 0.5;

    /// A provision that a remark about another one only leans on or agrees with by the way.
    static final double LEANING = 0.2;

    /// A clause shown as it is beside others of its article that are to change.
    private static final double CONTEXT = 0.25;

    /// "and corresponding changes to Article 24".
    static final double CONSEQUENTIAL = 0.5;

    /// A new recital without a number, at the place where it can be added.
    static final double APPENDED = 0.4;

    /// Words in quotation marks that stand in one provision alone, as they are or nearly.
    static final double VERBATIM = 0.9;

    static final double NEARLY = 0.65;

    /// Words quoted from another clause than the one that is named.
    static final double MOVED = 0.5;

    /// The heading's provision, for a remark that begins with another one.
    static final double ELSEWHERE = 0.25;

    /// Worded like one article and no other, where nothing is named.
    static final double ALIKE = 0.4;

    /// Named by what the article is called, not by its number.
    static final double TITLED = 0.6;

    /// A provision worded otherwise in a copy of the draft.
    static final double EDITED = 0.85;

    private Weights() {}

    static double quoted(Zone zone, Zone.Piece piece, String eid) {
        boolean governed = zone.governs(eid);
        return piece.altered() ? governed ? 0.85 : 0.8 : repeated(zone, eid, governed);
    }

    /// Words repeated without a change speak of the provision when they are to go, or when nothing else shows why they
    /// are there; twice the same is context.
    private static double repeated(Zone zone, String eid, boolean governed) {
        if (zone.altered(eid) || zone.deletes() && zone.copies(eid) <= 1) {
            return 0.8;
        }
        if (zone.copies(eid) > 1) {
            return eid.contains("__") ? 0.1 : WHOLE_TWICE;
        }
        if (zone.twoVersions()) {
            return governed ? 0.6 : 0.3;
        }
        return eid.contains("point") ? 0.2 : zone.alters() ? CONTEXT : 0.55;
    }

    static double headed(boolean proposes) {
        return proposes ? HEADED : 0.5;
    }

    /// @param leading the excerpt begins with the citation
    /// @param proposes the excerpt asks for something
    /// @param first the first citation of the excerpt; later ones are more often mere mentions
    /// @param amending the paper is a list of amendments
    static double cited(boolean leading, boolean proposes, boolean first, boolean amending) {
        if (leading) {
            return proposes ? 0.9 : 0.6;
        }
        if (amending) {
            return proposes ? 0.25 : 0.1;
        }
        return proposes ? first ? 0.8 : 0.6 : first ? 0.4 : 0.3;
    }
}
