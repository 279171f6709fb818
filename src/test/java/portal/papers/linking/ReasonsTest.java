package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;

/// What stands below an amendment under "Justification", and what such lines are not.
class ReasonsTest {

    private static final List<CutProvision> DRAFT = Cutter.cut("""
                    Article 4. Support for enterprises
                    1. An enterprise that opens its first office abroad receives a grant of at most half the cost of it.
                    2. The ministry pays the grant within thirty days after it has received the complete application.
                    Article 5. Localities
                    1. A province may conclude agreements with a twin province abroad after hearing the ministry.
                    2. The people's council of the province decides how much is spent on relations with other places.
                    """).provisions();

    @Test
    void anAmendmentHasTheReasonBelowIt() {
        var excerpts = link("""
                Amendment 1
                Article 4 – paragraph 2
                Text proposed by the Government\tAmendment
                2. The ministry pays the grant within thirty days after it has received the complete application.\t2. The ministry pays the grant within ten days after it has received the complete application.
                Justification
                A month is a long time for a small enterprise.
                Other ministries pay within ten days.
                Amendment 2
                Article 5 – paragraph 1
                Text proposed by the Government\tAmendment
                1. A province may conclude agreements with a twin province abroad after hearing the ministry.\tdeleted
                Justification
                Provinces have no power to do so.
                """);
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.links().getFirst().eid(), Excerpt::proposed, Excerpt::reason)
                .containsExactly(
                        tuple(
                                "art_4__para_2",
                                "2. The ministry pays the grant within ten days after it has received the complete application.",
                                "A month is a long time for a small enterprise.\nOther ministries pay within ten days."),
                        tuple("art_5__para_1", "deleted", "Provinces have no power to do so."));
    }

    @Test
    void aProvisionThatIsNotThereIsNoRemarkWhereOnlyTheReasonMentionsIt() {
        var excerpts = link("""
                Article 5
                Localities
                Commission Proposal Proposed amendment
                2. The people's council of the province decides how much is spent on relations with other places.
                Delete
                Justification
                What is spent on relations, as provided for under point (g), is not to be decided by councils.
                Article 4
                Support for enterprises
                Commission Proposal Proposed amendment
                2. The ministry pays the grant within thirty days after it has received the complete application.
                Delete
                Justification
                A month is a long time for a small enterprise.
                """);
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.links().stream().map(Link::eid).toList())
                .containsExactly(List.of("art_5__para_2"), List.of("art_4__para_2"));
    }

    @Test
    void whatIsToBeInsertedIsTheRemarkAndNotTheLineAboveIt() {
        var excerpts = link("""
                Proposal for a directive
                Article 4 – paragraph 2 a (new)
                Text proposed by the Commission\tAmendment
                \t2a. Whoever is late with an application by no fault of its own receives the grant all the same.
                Justification
                Post from abroad is slow.
                """);
        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.quote()).startsWith("2a. Whoever is late");
            assertThat(excerpt.links().getFirst().eid()).startsWith("art_4");
            assertThat(excerpt.reason()).isEqualTo("Post from abroad is slow.");
        });
    }

    @Test
    void aReasonMayStandOnTheLineOfItsCaption() {
        assertThat(link("""
                Về khoản 2 Điều 4
                Đề nghị rút thời hạn tại khoản 2 Điều 4 xuống mười ngày làm việc.
                Lý do: doanh nghiệp nhỏ không chờ được một tháng.
                """))
                .first()
                .extracting(Excerpt::reason)
                .isEqualTo("doanh nghiệp nhỏ không chờ được một tháng.");
    }

    @Test
    void wordsAboutAProposalAreNoCaption() {
        assertThat(List.of(
                        "Text proposed by the Commission",
                        "Text proposed by the Commission Amendment",
                        "Amendment 12",
                        "Justification:",
                        "Begründung",
                        "Lý do"))
                .allMatch(Captions::only);
        assertThat(List.of(
                        "Reject proposal",
                        "The amendment is unclear.",
                        "Delete the text proposed by the Commission",
                        "Reasons must be given."))
                .noneMatch(Captions::only);
    }

    private static List<Excerpt> link(String paper) {
        return Linker.link(DRAFT, paper);
    }
}
