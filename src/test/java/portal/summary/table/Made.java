package portal.summary.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.comments.Door;
import portal.comments.Kind;
import portal.comments.Procedure;
import portal.outcomes.OutcomeKind;
import portal.platform.Messages;

/// Lines of a table made by hand.
final class Made {

    static final LocalDateTime AT = LocalDateTime.parse("2026-11-22T09:30:00");
    static final Heading HEADING = new Heading(
            "Nghị quyết về cơ chế đặc thù hội nhập quốc tế",
            "Resolution on special mechanisms for international integration",
            "Bộ chủ trì soạn thảo (mẫu)",
            "Lead drafting ministry (sample)",
            "Ban Soạn thảo",
            "Drafting Committee",
            true,
            true,
            "Huế",
            AT,
            "0198a000-0000-7000-8000-000000000001");
    static final Counts COUNTS = new Counts(
            new Counts.Bodies(20, 16, 2, 3, 1, 4),
            new Counts.Comments(60, new Counts.Decided(21, 12, 14, 6, 7), 2, 3, 1, 2, 1),
            1,
            13,
            true);
    static final Counts DONE = new Counts(
            COUNTS.bodies(), new Counts.Comments(1, new Counts.Decided(1, 0, 0, 0, 0), 0, 0, 0, 0, 0), 0, 0, false);

    private Made() {}

    static Print print(String layout, Languages languages) {
        return print(Layouts.named(layout).orElseThrow(), languages);
    }

    static Print print(Layout layout, Languages languages) {
        return new Print(new Messages(), layout, languages, HEADING, COUNTS, DraftText.NONE, null);
    }

    static TableRow line(
            int seq, @Nullable String eid, String words, @Nullable OutcomeKind outcome, @Nullable String answer) {
        return new TableRow(
                seq,
                eid == null ? TableRow.Section.GENERAL : TableRow.Section.PROVISION,
                eid,
                seq,
                "R1-%04d".formatted(seq),
                new TableRow.Speaker(
                        "Nguyễn Văn An",
                        "Vụ trưởng",
                        "Director",
                        "Bộ Tài chính",
                        "Ministry of Finance",
                        seq % 2 == 0,
                        Door.TYPED,
                        null,
                        "BTC",
                        "MoF"),
                words,
                seq % 3 == 0 ? "do ngân sách trung ương bảo đảm" : null,
                seq % 3 == 0 ? "Luật Ngân sách cho phép" : null,
                outcome,
                answer,
                Kind.PROPOSAL,
                null,
                Procedure.LETTER,
                seq % 2 == 0 ? "1187/BTC-PC" : null,
                seq % 2 == 0 ? LocalDate.parse("2026-11-18") : null,
                null,
                AT,
                "1",
                seq % 5 == 0,
                seq % 4 == 0 ? new TableRow.Policy("p" + seq % 8, 1 + seq % 8 / 4, "Nguồn lực", "Resources") : null,
                new TableRow.Trace(new UUID(0, seq), 1, outcome == null ? 0 : 1));
    }

    static List<TableRow> threeOfOne() {
        return List.of(
                line(1, null, "a", null, null),
                line(2, "art_12__para_2", "b", OutcomeKind.ABSORBED, "đã sửa"),
                line(3, "art_12__para_2", "c", OutcomeKind.EXPLAINED, null));
    }

    static List<TableRow> many(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> line(i, "art_" + i / 4, "Ý kiến thứ " + i, i % 2 == 0 ? OutcomeKind.NOTED : null, null))
                .toList();
    }
}
