package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StoreInUseTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void aDatabaseThatIsOpenElsewhereIsNamedWithWhatToDo(Throwable refusal) {
        FailureAnalysis analysis = new StoreInUse().analyze(new IllegalStateException("no beans", refusal));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("Another portal");
        assertThat(analysis.getAction()).contains("PORTAL_HOME");
    }

    static Stream<Throwable> refusals() {
        return Stream.of(
                new SQLException("in use", "90020", ErrorCode.DATABASE_ALREADY_OPEN_1),
                new SQLException("general", new MVStoreException(DataUtils.ERROR_FILE_LOCKED, "locked")));
    }

    @Test
    void anyOtherFailureIsLeftToOthers() {
        assertThat(new StoreInUse().analyze(new IllegalStateException("no beans")))
                .isNull();
    }
}
