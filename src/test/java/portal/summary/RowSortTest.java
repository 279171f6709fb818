package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.comments.Stance;
import portal.outcomes.OutcomeKind;
import portal.summary.table.RowBytes;
import portal.summary.table.TableRow;

class RowSortTest {

    private static final Random CHANCE = new Random(1);

    @Test
    void whatDoesNotFitComesBackAsItWasAndInOrder() {
        List<RowReading.Found> all = shuffled(12_000);
        try (Stream<byte[]> rows = sorted(all).lines()) {
            assertThat(rows.map(RowBytes::row).toList())
                    .isEqualTo(all.stream()
                            .sorted(Comparator.comparing(RowReading.Found::place))
                            .map(RowReading.Found::row)
                            .toList());
        }
    }

    @Test
    void aLineLongerThanAllThatIsReadAheadComesBackWhole() {
        List<RowReading.Found> all = new ArrayList<>();
        for (int seq = 3; seq > 0; seq--) {
            all.add(found(seq, "\ud800" + "đ".repeat(3_000_000) + seq));
        }
        try (Stream<byte[]> rows = sorted(all).lines()) {
            assertThat(rows.map(RowBytes::row)
                            .map(row -> row.words().charAt(0) + row.words().substring(3_000_001)))
                    .containsExactly("\ud8001", "\ud8002", "\ud8003");
        }
    }

    @Test
    void manyStretchesComeBackWhole() {
        String words = "đ".repeat(1 << 21);
        RowSort sort = new RowSort();
        for (int seq = 36; seq > 0; seq--) {
            add(sort, found(seq, words));
        }
        try (Stream<byte[]> rows = sort.lines()) {
            assertThat(rows.map(RowBytes::row).filter(row -> row.words().equals(words)))
                    .hasSize(36);
        }
    }

    @Test
    void whoStopsAfterTheFirstLineLeavesNothingBehind() throws IOException {
        try (Stream<byte[]> rows = sorted(shuffled(12_000)).lines()) {
            assertThat(rows.iterator().next()).isNotEmpty();
        }
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(String::valueOf)).noneMatch(name -> name.endsWith(".rows"));
        }
    }

    @Test
    void aFileThatIsClosedUnderneathIsAnErrorAndNotAnEnd() {
        RowSort sort = sorted(shuffled(12_000));
        Stream<byte[]> rows = sort.lines();
        sort.close();
        assertThatThrownBy(() -> rows.forEach(row -> {})).hasRootCauseInstanceOf(IOException.class);
    }

    private static RowSort sorted(List<RowReading.Found> all) {
        RowSort sort = new RowSort();
        all.forEach(line -> add(sort, line));
        return sort;
    }

    private static void add(RowSort sort, RowReading.Found line) {
        sort.add(line.place(), RowBytes.of(line.row()));
    }

    private static List<RowReading.Found> shuffled(int lines) {
        List<RowReading.Found> all = new ArrayList<>();
        for (int seq = 1; seq <= lines; seq++) {
            all.add(found(seq, "Đề nghị ".repeat(CHANCE.nextInt(60)) + seq));
        }
        return all;
    }

    private static RowReading.Found found(int seq, String words) {
        int ordinal = seq % 7;
        boolean rare = seq % 3 == 0;
        TableRow row = new TableRow(
                seq,
                TableRow.Section.PROVISION,
                "art_" + ordinal,
                ordinal,
                "R1-" + seq,
                new TableRow.Speaker(
                        "Nguyễn An",
                        rare ? "Vụ trưởng" : null,
                        null,
                        rare ? "Bộ Mẫu" : null,
                        null,
                        rare,
                        Door.SPOKEN,
                        rare ? LocalDate.EPOCH : null,
                        null,
                        "SM"),
                words,
                rare ? "thay bằng" : null,
                rare ? null : "vì",
                rare ? OutcomeKind.EXPLAINED : null,
                rare ? "đã rõ" : null,
                rare ? null : Kind.WORDING,
                rare ? Stance.OBJECTS : null,
                Procedure.LETTER,
                rare ? "12/BM" : null,
                rare ? LocalDate.EPOCH.plusDays(seq) : null,
                rare ? 3 : null,
                LocalDateTime.parse("2026-11-22T09:30:00.123456").plusMinutes(seq),
                "1",
                rare,
                rare ? new TableRow.Policy("p", 2, "Nguồn lực", null) : null,
                new TableRow.Trace(new UUID(seq, ~seq), 2, seq % 2));
        return new RowReading.Found(new TablePlace("", row.section(), ordinal, seq), row);
    }
}
