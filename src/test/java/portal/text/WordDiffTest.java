package portal.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import portal.text.WordDiff.Change;
import portal.text.WordDiff.Piece;

class WordDiffTest {

    private static final String CLAUSE =
            "Kinh phí hoạt động của đặc phái viên do cơ quan chủ trì nhiệm vụ bảo đảm trong dự toán được giao hằng năm.";

    @Test
    void equalTextsAreOneKeptPiece() {
        assertThat(WordDiff.between(CLAUSE, CLAUSE)).containsExactly(new Piece(Change.KEPT, CLAUSE));
    }

    @Test
    void emptyTextsHaveNoPieces() {
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void aReplacedPhraseIsOneDeletionAndOneInsertion() {
        assertThat(shown(CLAUSE, CLAUSE.replace("cơ quan chủ trì nhiệm vụ", "ngân sách trung ương")))
                .isEqualTo(
                        "Kinh phí hoạt động của đặc phái viên do [-cơ quan chủ trì nhiệm vụ -]{+ngân sách trung ương +}"
                                + "bảo đảm trong dự toán được giao hằng năm.");
    }

    @Test
    void wordsAreNeverCutInTwo() {
        assertThat(shown("trong 24 tháng", "trong 240 tháng")).isEqualTo("trong [-24 -]{+240 +}tháng");
    }

    @Test
    void aSignThatChangesLeavesItsWordAlone() {
        assertThat(shown("hằng năm;", "hằng năm.")).isEqualTo("hằng năm[-;-]{+.+}");
    }

    @Test
    void oneKeptWordBetweenTwoChangesIsNoConfetti() {
        assertThat(shown("a b c d e f", "a X c Y e f")).isEqualTo("a [-b c d -]{+X c Y +}e f");
    }

    @Test
    void anInsertionAfterAWordLeavesTheSpaceToTheNext() {
        assertThat(shown("chi phí tư vấn để đáp ứng", "chi phí tư vấn, nếu có, để đáp ứng"))
                .isEqualTo("chi phí tư vấn{+, nếu có,+} để đáp ứng");
        assertThat(shown("chi phí tư vấn, nếu có, để đáp ứng", "chi phí tư vấn để đáp ứng"))
                .isEqualTo("chi phí tư vấn[-, nếu có,-] để đáp ứng");
    }

    @Test
    void aDeletionThatCouldStandInTwoPlacesBeginsWhereASentenceDoes() {
        assertThat(shown("Sách mới. Báo cũ. Báo mới. Hết.", "Sách mới. Báo mới. Hết."))
                .isEqualTo("Sách mới. [-Báo cũ. -]Báo mới. Hết.");
    }

    @Test
    void otherWhiteSpaceIsNoChange() {
        assertThat(shown("một hai\nba", "một hai ba")).isEqualTo("một hai ba");
    }

    @Property(tries = 300)
    void keptAndInsertedPiecesAreTheNewText(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        assertThat(without(WordDiff.between(before, after), Change.DELETED)).isEqualTo(after);
    }

    @Property(tries = 300)
    void keptAndDeletedPiecesAreTheOldTextUpToWhiteSpace(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        assertThat(bare(without(WordDiff.between(before, after), Change.INSERTED)))
                .isEqualTo(bare(before));
    }

    private static String bare(String text) {
        return text.replaceAll("(?U)\\s", "");
    }

    private static String without(List<Piece> pieces, Change change) {
        return pieces.stream()
                .filter(piece -> piece.change() != change)
                .map(Piece::text)
                .collect(joining());
    }

    private static String shown(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(piece -> switch (piece.change()) {
                    case KEPT -> piece.text();
                    case DELETED -> "[-" + piece.text() + "-]";
                    case INSERTED -> "{+" + piece.text() + "+}";
                })
                .collect(joining());
    }
}
