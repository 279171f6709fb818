package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung tiếp thu, giải trình",
                "Ý kiến giải trình",
                "Ý kiến của cơ quan chủ trì soạn thảo",
                "Cơ quan soạn thảo giải trình",
                "Trả lời",
                "Drafters' response",
                "Answer",
                "Reply of the drafters"
            })
    void theColumnOfAnswersIsKnownByItsHead(String head) {
        assertThat(Columns.guessed(List.of("Điều, khoản", "Ý kiến góp ý", head)).holds(2))
                .isEqualTo(Column.ANSWER);
    }
}
