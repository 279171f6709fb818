package portal.papers;

import java.util.List;
import java.util.Map;
import portal.drafts.Provision;

/// Which excerpts may be confirmed in one go.
public final class BeyondDoubt {

    /// Links below this are less sure.
    public static final double SURE = 0.6;

    private BeyondDoubt() {}

    /// The open ones whose provision is named and quoted word for word, or that stand in a table's column or in a
    /// marked-up copy of the draft. Never one that names a provision which the draft does not have, nor one of
    /// whose place the machine is less sure.
    ///
    /// @param provisions by eid
    public static List<DeskExcerpt> among(List<DeskExcerpt> excerpts, Map<String, Provision> provisions) {
        return excerpts.stream()
                .filter(DeskExcerpt::open)
                .filter(excerpt -> stands(excerpt, provisions))
                .toList();
    }

    private static boolean stands(DeskExcerpt excerpt, Map<String, Provision> provisions) {
        ProposedLink link = excerpt.main();
        if (link == null
                || link.how() == null
                || link.confidence() < SURE
                || !excerpt.missing().isEmpty()) {
            return false;
        }
        return switch (link.how()) {
            case TABLE, MARKUP -> true;
            case CITATION -> {
                Provision provision = provisions.get(link.eid());
                yield provision != null
                        && WordForWord.quoted(excerpt.quote(), provision.words())
                                .isPresent();
            }
            default -> false;
        };
    }
}
