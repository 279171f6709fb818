package portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.people.Viewer;
import portal.platform.Refusal;

/// Every cell of `permissions.txt`, asked of the commands and queries themselves.
class PermissionMatrixTests {

    private final Matrix matrix = Matrix.read();

    @AfterEach
    void timeGoesOn() {
        Backend.H2.clock().go();
    }

    @Test
    void everyActionHasARowInEachOfItsStatesAndRelations() {
        assertThat(matrix.missing()).isEmpty();
        assertThat(matrix.size()).isEqualTo((int) Matrix.cells().count());
    }

    @Test
    void everyActionIsTriedOnItsCommand() {
        assertThat(Stream.of(Action.values()).filter(action -> !Tries.all().containsKey(action)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachCellHoldsAtTheDoor() {
        Scene scene = new Scenes(Backend.H2).open();
        return Matrix.cells()
                .flatMap(cell -> columns()
                        .map(column -> DynamicTest.dynamicTest(
                                "%s %s %s: %s".formatted(cell.action().word(), cell.state(), cell.relation(), column),
                                () -> holds(scene, cell, column))));
    }

    private void holds(Scene scene, Matrix.Cell cell, String column) throws Exception {
        Tries.Try door = Objects.requireNonNull(Tries.all().get(cell.action()));
        Verdict wanted = matrix.verdict(cell, List.of(column));
        Viewer viewer = viewer(scene, column);
        moveTo(cell.state());
        assertThat(outcome(door, scene, viewer, cell))
                .as(cell + " for " + column)
                .isEqualTo(wanted);
    }

    private static void moveTo(State state) {
        switch (state) {
            case UPCOMING -> Backend.H2.clock().stopAt(Instant.now().minus(Duration.ofDays(9)));
            case CLOSED -> Backend.H2.clock().stopAt(Instant.now().plus(Duration.ofDays(9)));
            default -> Backend.H2.clock().go();
        }
    }

    /// A query that shows nothing hides; a command that refuses denies.
    private static Verdict outcome(Tries.Try door, Scene scene, Viewer viewer, Matrix.Cell cell) throws Exception {
        try {
            return door.with(scene, viewer, cell) ? Verdict.ALLOW : Verdict.HIDE;
        } catch (Hidden hidden) {
            return Verdict.HIDE;
        } catch (Refusal refusal) {
            if (!refusal.key().equals("refused")) {
                fail("refused for another reason: " + refusal);
            }
            return Verdict.DENY;
        } finally {
            Backend.H2.clock().go();
        }
    }

    private static Stream<String> columns() {
        return Stream.concat(Stream.of(Role.values()).map(Role::word), Stream.of(Matrix.ADMIN, Matrix.OUTSIDE));
    }

    private static Viewer viewer(Scene scene, String column) {
        return switch (column) {
            case Matrix.ADMIN -> scene.administrator();
            case Matrix.OUTSIDE -> scene.outsider();
            default -> scene.the(Role.valueOf(column.toUpperCase(java.util.Locale.ROOT)));
        };
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
