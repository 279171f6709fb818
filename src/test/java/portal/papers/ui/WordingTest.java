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

    @Test
    void theNumberOrPlaceThatOnlyOneOfTheTwoBeginsWithIsNoChange() {
        assertThat(Wording.pieces(
                        "(12) 'data concerning health' means any data which relates to a person.",
                        "'data concerning health' means any personal data which relates to a person.",
                        null))
                .contains(new Piece(Change.INSERTED, "personal "))
                .noneMatch(piece -> piece.change() == Change.DELETED);
        assertThat(Wording.pieces(
                        "Art. 4 (1) 'data subject' means an identified natural person or a legal person.",
                        "'data subject' means an identified natural person.",
                        null))
                .noneMatch(piece -> piece.text().contains("Art. 4"));
        assertThat(Wording.pieces("2. The grant is paid at once.", "3. The grant is paid at once.", null))
                .contains(new Piece(Change.INSERTED, "3"));
    }

    @Test
    void whatIsToBeDeletedIsStruckAndTheWordDeleteIsNotInserted() {
        assertThat(Wording.pieces("5. The ministry lays down further conditions.", "Delete", null))
                .containsExactly(new Piece(Change.DELETED, "The ministry lays down further conditions."));
    }
}
