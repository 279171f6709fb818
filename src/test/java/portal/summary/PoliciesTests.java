package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;
import static portal.consultations.Role.STEERING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.consultations.Hidden;
import portal.drafts.PolicyGroup;
import portal.drafts.PolicyGroupId;
import portal.drafts.PolicyGroups;
import portal.drafts.PolicyQueries;
import portal.outcomes.OutcomeKind;
import portal.outcomes.Outcomes;
import portal.review.ReviewFilter;
import portal.review.ReviewQueries;
import portal.summary.table.Format;
import portal.summary.table.Grouping;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;
import portal.summary.table.RowFilter;
import portal.summary.table.TableRow;

@ParameterizedClass
@EnumSource(Backend.class)
class PoliciesTests {

    private final Backend portal;
    private final Scene scene;
    private final PolicyGroupId keepers;
    private final PolicyGroupId readers;

    PoliciesTests(Backend backend) {
        portal = backend;
        scene = new Scenes(backend).open();
        PolicyGroups policies = backend.the(PolicyGroups.class);
        keepers = policies.add(scene.the(DRAFTER), scene.consultation(), "Nghề thủ thư", "Librarians");
        readers = policies.add(scene.the(DRAFTER), scene.consultation(), "Quyền của người đọc", null);
        policies.assign(scene.the(DRAFTER), scene.provision("art_3").id(), keepers);
        policies.assign(scene.the(DRAFTER), scene.provision("art_2__para_1").id(), readers);
        said(null, "Ủng hộ");
        said("art_1", "Nên nêu rõ");
        CommentId decided = said("art_2__para_1", "Cho mượn về nhà");
        said("art_3__para_2", "Thù lao lấy từ đâu?");
        said("art_3", "Thủ thư cần bằng cấp");
        backend.the(Outcomes.class).decide(scene.the(DRAFTER), decided, 0, OutcomeKind.ABSORBED, null, "d/" + decided);
    }

    @Test
    void commentsAreCountedByPolicyAndAddUpToAll() {
        List<PolicySummary> rows = queries().perPolicy(scene.the(STEERING), scene.consultation());

        List<PolicyGroup> groups = portal.the(PolicyQueries.class).groups(scene.the(STEERING), scene.consultation());
        assertThat(rows)
                .containsExactly(
                        new PolicySummary(groups.get(0), 2, Map.of(), 2, 0),
                        new PolicySummary(groups.get(1), 1, Map.of(OutcomeKind.ABSORBED, 1), 0, 0),
                        new PolicySummary(null, 2, Map.of(), 2, 0));
        assertThat(rows.stream().mapToInt(PolicySummary::comments).sum())
                .isEqualTo(queries()
                        .counts(scene.the(STEERING), scene.consultation())
                        .comments()
                        .all());
        assertThatThrownBy(() -> queries().perPolicy(scene.the(PARTICIPANT), scene.consultation()))
                .isInstanceOf(Hidden.class);
    }

    @Test
    void theArticlesOfOnePolicyAreSeenAlone() {
        assertThat(queries().perProvision(scene.the(DRAFTER), scene.consultation(), "vi", readers))
                .extracting(ProvisionSummary::eid, ProvisionSummary::comments)
                .containsExactly(tuple("", 0), tuple("art_2", 1));
        assertThat(queries().perProvision(scene.the(DRAFTER), scene.consultation(), "vi", keepers))
                .extracting(ProvisionSummary::eid, ProvisionSummary::comments)
                .contains(tuple("art_3", 2));
    }

    @Test
    void theReviewListShowsOnePolicyAlone() {
        ReviewQueries reviews = portal.the(ReviewQueries.class);
        ReviewFilter filter = ReviewFilter.ALL.under(keepers);

        assertThat(reviews.rows(scene.the(DRAFTER), scene.consultation(), filter, 0, 10))
                .hasSize(2)
                .allMatch(row -> String.valueOf(row.eid()).startsWith("art_3"));
        assertThat(reviews.tally(scene.the(DRAFTER), scene.consultation(), filter)
                        .all())
                .isEqualTo(5);
    }

    @Test
    void theTableStandsByPolicyOrShowsOneAlone() {
        assertThat(queries().table(scene.the(DRAFTER), scene.consultation(), Grouping.POLICY))
                .extracting(TableRow::words)
                .containsExactly(
                        "Thủ thư cần bằng cấp", "Thù lao lấy từ đâu?", "Cho mượn về nhà", "Ủng hộ", "Nên nêu rõ");
        Layout layout = Layouts.named("policies").orElseThrow();
        assertThat(table(layout.with(RowFilter.ALL.under(readers.value().toString()))))
                .containsExactly("Cho mượn về nhà");
        assertThat(table(layout.with(RowFilter.ALL.under(RowFilter.NO_POLICY))))
                .containsExactly("Ủng hộ", "Nên nêu rõ");
    }

    @Test
    void theExportedTableNamesThePolicies() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wanted wanted = new Wanted(Layouts.named("policies").orElseThrow(), Format.CSV, Languages.EN);
        portal.the(Exports.class).write(scene.the(DRAFTER), scene.consultation(), wanted, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Policy 1. Librarians", "Policy 2. Quyền của người đọc", "Belongs to no policy");
    }

    private List<String> table(Layout layout) {
        return queries().table(scene.the(DRAFTER), scene.consultation(), layout, 0, 10).stream()
                .map(TableRow::words)
                .toList();
    }

    private SummaryQueries queries() {
        return portal.the(SummaryQueries.class);
    }

    private CommentId said(@Nullable String eid, String words) {
        return portal.the(Comments.class)
                .submit(scene.the(PARTICIPANT), scene.comment(eid, null, words))
                .id();
    }
}
