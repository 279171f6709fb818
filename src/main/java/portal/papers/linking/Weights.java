package portal.papers.linking;

/// How sure a link is, from what it rests on. The figures are shares of right links, counted on position papers whose
/// proposals people had linked by hand.
final class Weights {

    /// A heading over words that name no provision themselves.
    static final double HEADED = 0.7;

    /// A new item among quoted ones, linked to the item it follows.
    static final double INSERTED = 0.6;

    /// What is left of the confidence when the exact provision does not exist and the nearest one is taken.
    static final double DANGLING = 0.6;

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
            return 0.1;
        }
        if (zone.twoVersions()) {
            return governed ? 0.6 : 0.3;
        }
        return eid.contains("point") ? 0.2 : 0.4;
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
            return proposes ? 0.85 : 0.6;
        }
        if (amending) {
            return proposes ? 0.25 : 0.1;
        }
        return proposes ? first ? 0.7 : 0.5 : first ? 0.4 : 0.3;
    }
}
