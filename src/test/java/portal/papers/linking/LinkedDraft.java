package portal.papers.linking;

import java.util.List;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

/// A small draft in two languages, and what is linked to it.
final class LinkedDraft {

    static final List<CutProvision> DRAFT = List.of(
            article(4, "Support for enterprises"),
            clause(
                    4,
                    1,
                    "An enterprise that opens its first office abroad receives a grant of at most half the cost of that office."),
            clause(
                    4,
                    2,
                    "The ministry pays the grant within thirty days after it has received the complete application."),
            clause(4, 3, "The ministry shall be empowered to lay down further conditions for the grant by circular."),
            article(5, "Localities"),
            clause(5, 1, "A province may conclude agreements with a twin province abroad after hearing the ministry."),
            clause(5, 2, "Hội đồng nhân dân cấp tỉnh quyết định mức chi cho hoạt động đối ngoại của địa phương."),
            article(6, "Nguồn lực"),
            clause(6, 1, "Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp hiện hành."));

    private LinkedDraft() {}

    static List<Excerpt> link(String paper) {
        return Linker.link(DRAFT, paper);
    }

    static List<String> links(String paper) {
        return link(paper).stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(link -> link.eid() + " " + link.how().word())
                .toList();
    }

    private static CutProvision article(int number, String heading) {
        return new CutProvision("art_" + number, ProvisionKind.ARTICLE, "" + number, heading, "", null);
    }

    private static CutProvision clause(int article, int number, String text) {
        return new CutProvision(
                "art_" + article + "__para_" + number,
                ProvisionKind.PARAGRAPH,
                "" + number,
                null,
                text,
                "art_" + article);
    }
}
