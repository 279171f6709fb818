package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What people bring along although it is no law: a tree or a warning, never a crash, never silence.
class BadTextsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anEmptyTextIsSaidToBeEmpty() {
        assertThat(Cutter.cut("").warnings()).extracting(CutWarning::kind).containsExactly(CutWarning.Kind.EMPTY);
    }

    @Test
    void oneLineOfFiveMegabytesIsOneText() {
        Cut cut = cut("Điều 1. " + "chữ ".repeat(1_250_000));
        assertThat(cut.provisions()).hasSize(1);
        assertThat(cut("x".repeat(5_000_000)).warnings())
                .extracting(CutWarning::kind)
                .contains(CutWarning.Kind.NO_STRUCTURE);
    }

    @Test
    void aMillionTinyProvisionsAreCutInTime() {
        Cut cut = cut(IntStream.rangeClosed(1, 1_000_000)
                .mapToObj(i ->
                        i % 10 == 1 ? "Điều " + (i / 10 + 1) % 10_000 + ". A" : (i % 10 == 0 ? 9 : i % 10 - 1) + ". b")
                .collect(Collectors.joining("\n")));
        assertThat(cut.provisions()).hasSizeGreaterThan(900_000);
    }

    @Test
    void aTextOfTablesOnlyIsKeptRowByRow() {
        Cut cut = cut("STT\tTên\tGiá\n1\tGạo\t5\n2\tNgô\t6");
        assertThat(cut.provisions()).extracting(CutProvision::kind).containsExactly(ProvisionKind.TABLE);
        assertThat(cut.warnings()).extracting(CutWarning::kind).contains(CutWarning.Kind.NO_STRUCTURE);
    }

    @Test
    void bytesThatAreNoTextGiveATreeOrAWarning() {
        Random random = new Random(7);
        String noise = random.ints(200_000, 0, 0x10000)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        Cut cut = cut(noise);
        assertThat(cut.provisions().isEmpty() && cut.warnings().isEmpty()).isFalse();
    }

    @Test
    void textFromRightToLeftKeepsItsWords() {
        Cut cut = cut("المادة 1\nتسري أحكام هذا القانون على الحدائق.\nArticle 1. Scope\nסעיף ראשון.");
        assertThat(cut.provisions().stream().map(CutProvision::text).collect(Collectors.joining("\n")))
                .contains("تسري أحكام هذا القانون على الحدائق.", "סעיף ראשון.");
    }

    @Test
    void capitalsWithoutDiacriticsAreCutAlike() {
        Cut cut = cut(
                "CHUONG I\nQUY DINH CHUNG\nDIEU 1. PHAM VI\n1. AP DUNG CHO:\nA) CO QUAN;\nDIEU 2. HIEU LUC\nTU NAY.");
        assertThat(cut.provisions()).extracting(CutProvision::eid).contains("chp_1", "art_1", "art_1__para_1", "art_2");
    }

    @Test
    void numbersThatRestartOrRunBackwardsAreSaid() {
        Cut cut = cut("Điều 3. C\nLời.\nĐiều 2. B\nLời.\nĐiều 1. A\nLời.\nĐiều 1. A\nLời.");
        assertThat(cut.warnings()).extracting(CutWarning::kind).contains(CutWarning.Kind.JUMP);
        assertThat(cut.provisions())
                .extracting(CutProvision::eid)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void fortyLevelsAreFortyLevels() {
        String layout = IntStream.range(0, 40)
                .mapToObj(i -> String.valueOf(Math.min(9, i + 1)))
                .collect(Collectors.joining());
        String lines = IntStream.range(0, 40).mapToObj(i -> "Mục sâu " + i).collect(Collectors.joining("\n"));
        assertThat(Cutter.cut(lines, layout).provisions()).hasSize(40);
        String nested = IntStream.range(0, 40)
                .mapToObj(i -> (i % 2 == 0 ? "1. " : "a) ") + "gồm:")
                .collect(Collectors.joining("\n"));
        assertThat(cut("Điều 1. A\n" + nested).provisions()).hasSizeGreaterThan(2);
    }

    private static Cut cut(String text) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> Cutter.cut(text));
    }
}
