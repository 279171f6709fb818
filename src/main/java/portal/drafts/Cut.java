package portal.drafts;

import java.util.List;

/// A text cut into its provisions.
///
/// @param language `vi`, `en`, `de`, `fr`, or `und` where none was recognised
/// @param provisions in document order, parents before children
public record Cut(String title, String language, List<CutProvision> provisions, List<CutWarning> warnings) {
    public Cut {
        provisions = List.copyOf(provisions);
        warnings = List.copyOf(warnings);
    }
}
