package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.Tabled.rows;
import static portal.summary.Tabled.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.comments.CommentId;
import portal.comments.Comments;
import portal.consultations.Role;
import portal.summary.table.Grouping;
import portal.summary.table.Layouts;
import portal.summary.table.TableRow;

class SummaryQueriesTest {

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aTableByBodyHoldsTheSameLines(Backend backend) {
        Scene scene = new Scenes(backend).open();
        said(backend, scene, "art_3__para_2", "Thù lao lấy từ đâu?");
        said(backend, scene, "art_1", "Nên nêu rõ");
        backend.the(Comments.class).submit(scene.the(Role.REVIEWER), scene.comment("art_1", null, "Của bộ"));
        var byBody = backend.the(SummaryQueries.class)
                .table(scene.the(Role.DRAFTER), scene.consultation(), Grouping.BODY)
                .toList();
        assertThat(byBody).containsExactlyInAnyOrderElementsOf(rows(backend, scene));
        assertThat(byBody).extracting(TableRow::words).containsExactly("Của bộ", "Nên nêu rõ", "Thù lao lấy từ đâu?");
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void theLeadersAreAskedOnChosenLinesAlone(Backend backend) {
        Scene scene = new Scenes(backend).open();
        CommentId one = said(backend, scene, "art_1", "Nên nêu rõ");
        said(backend, scene, "art_1", "Khác");
        backend.the(LeadersPoints.class).ask(scene.the(Role.DRAFTER), one, true);
        var leaders = Layouts.named("leaders").orElseThrow();
        assertThat(rows(backend, scene).stream().filter(leaders.filter()::lets))
                .extracting(TableRow::words)
                .containsExactly("Nên nêu rõ");
        assertThat(leadersPoints(backend, scene)).isEqualTo(1);
        backend.the(LeadersPoints.class).ask(scene.the(Role.DRAFTER), one, false);
        assertThat(rows(backend, scene)).noneMatch(TableRow::leaders);
        assertThat(leadersPoints(backend, scene)).isZero();
    }

    private static int leadersPoints(Backend backend, Scene scene) {
        return backend.the(SummaryQueries.class)
                .counts(scene.the(Role.DRAFTER), scene.consultation())
                .comments()
                .leaders();
    }
}
