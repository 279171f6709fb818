package portal.papers;

import java.util.List;
import java.util.Map;

/// The newest papers of a consultation, the newest first.
///
/// @param repeated the earlier papers that some of these repeat, as far as the viewer may see them
/// @param all how many papers there are, those of the page among them
public record PaperPage(List<Paper> papers, Map<PaperId, Paper> repeated, int all) {

    public static final PaperPage NONE = new PaperPage(List.of(), Map.of(), 0);
}
