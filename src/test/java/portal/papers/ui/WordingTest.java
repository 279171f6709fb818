package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

class WordingTest {

    @Test
    void aWordingThatTheRemarkQuotesIsNewAndNothingOfTheRemarkIsStruck() {
        String asked = "Điều 6a. Quỹ hỗ trợ. Doanh nghiệp nhỏ được hỗ trợ một nửa chi phí.";
        assertThat(Wording.pieces("2. Đề nghị bổ sung Điều 6a (mới) như sau: “" + asked + "”", asked, null))
                .containsExactly(new Piece(Change.INSERTED, asked));
    }

    @Test
    void whatIsLeftOutOfTheWordsOfSeveralProvisionsIsStruck() {
        List<Piece> pieces = Wording.pieces(
                "a) The ministry pays the grant. b) The ministry tells the province.",
                "a) The ministry pays the grant.",
                null);
        assertThat(pieces).extracting(Piece::change).containsExactly(Change.KEPT, Change.DELETED);
        assertThat(pieces.getLast().text()).contains("b) The ministry tells the province.");
    }
}
