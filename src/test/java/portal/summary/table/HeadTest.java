package portal.summary.table;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.summary.table.Made.many;
import static portal.summary.table.Made.threeOfOne;
import static portal.summary.table.Opened.file;
import static portal.summary.table.Opened.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.platform.Messages;

/// What stands above the lines.
class HeadTest {

    @Test
    void everyPageAndEveryFormatSaysThatTheTableIsProvisional() throws IOException {
        for (Format format : Format.values()) {
            if (format != Format.CSV) {
                assertThat(text(format, file(format, Made.print("national", Languages.VI), many(3))))
                        .as(format.name())
                        .contains("BẢN TẠM THỜI, 22/11/2026 09:30, còn 7 ý kiến chưa xử lý");
            }
        }
        Print ready = print(Made.DONE, null);
        assertThat(ready.head().provisional()).contains("BẢN TẠM THỜI", "chưa phát hành");
        Print issued = print(Made.DONE, new Issue("12/BC-BST", LocalDate.of(2026, 11, 30)));
        assertThat(issued.head().provisional()).isNull();
        assertThat(text(Format.DOCX, file(Format.DOCX, issued, many(3))))
                .contains("Số: 12/BC-BST", "ngày 30 tháng 11 năm 2026");
    }

    @Test
    void labelsAndProvisionsComeInBothLanguages() throws IOException {
        String text = text(Format.DOCX, file(Format.DOCX, Made.print("national", Languages.BOTH), threeOfOne()));
        assertThat(text)
                .contains("Khoản 2 Điều 12", "Article 12(2)", "Tiếp thu / Absorbed", "WHO COMMENTS", "CHỦ THỂ GÓP Ý")
                .doesNotContain("!table");
        assertThat(text(Format.DOCX, file(Format.DOCX, Made.print("national", Languages.EN), threeOfOne())))
                .contains("1. In all 20 agencies, organisations and persons were asked")
                .doesNotContain("CHỦ THỂ", "!table");
    }

    @Test
    void whatASelectionLeavesOutIsSaid() throws IOException {
        Layout undecided = Layouts.named("national")
                .orElseThrow()
                .with(Layouts.read(
                                "{\"word\":\"x\",\"columns\":[{\"pieces\":[\"words\"],\"width\":1}],\"filter\":{\"outcomes\":[\"undecided\"]}}"
                                        .getBytes(StandardCharsets.UTF_8))
                        .filter());
        String text = text(Format.DOCX, file(Format.DOCX, Made.print(undecided, Languages.VI), threeOfOne()));
        assertThat(text).contains("Không đưa vào phần này: 2 ý kiến.").doesNotContain("đã sửa");
    }

    @Test
    void overTheTextOfAnotherCountryStandsNoNationalTitle() throws IOException {
        Heading h = Made.HEADING;
        Heading foreign = new Heading(
                h.titleVi(), h.titleEn(), h.agencyVi(), h.agencyEn(), null, null, false, false, null, h.at(), h.mark());
        Print made = Made.print("national", Languages.EN);
        String html = new String(
                file(
                        Format.HTML,
                        new Print(
                                made.messages(),
                                made.layout(),
                                made.languages(),
                                foreign,
                                made.counts(),
                                DraftText.NONE,
                                null),
                        threeOfOne()),
                StandardCharsets.UTF_8);
        assertThat(html)
                .doesNotContain("SOCIALIST REPUBLIC", "Pursuant to the Law")
                .contains("asked for comments", "............, 22 November 2026");
    }

    @Test
    void whatIsSaidOfTheLinesStandsBeforeTheSentenceThatOpensThem() {
        Print made = Made.print("national", Languages.BOTH);
        var noted = new Print(
                made.messages(),
                made.layout(),
                made.languages(),
                made.heading(),
                made.counts(),
                made.draft(),
                null,
                "Ba đoạn không in.");
        assertThat(noted.head().sentences())
                .containsSubsequence("Ba đoạn không in.", "2. Kết quả cụ thể như sau:", "2. The results in detail:")
                .endsWith("2. The results in detail:")
                .containsOnlyOnce("Ba đoạn không in.");
    }

    @Test
    void theHeadSaysHowManyNeedTheLeadersOpinion() {
        assertThat(Made.print("national", Languages.BOTH).head().sentences())
                .contains("Cần xin ý kiến lãnh đạo: 3 ý kiến.", "The leaders' opinion is needed on 3 of them.");
        assertThat(print(Made.DONE, null).head().sentences()).noneMatch(said -> said.contains("lãnh đạo"));
    }

    @Test
    void theHeadSaysWhatBecameOfTheComments() {
        assertThat(Made.print("national", Languages.VI).head().sentences())
                .contains(
                        "Kết quả xử lý: 21 ý kiến được tiếp thu, 12 tiếp thu một phần, 14 được giải trình, 6 ghi nhận,"
                                + " 7 chưa xử lý.");
    }

    private static Print print(Counts counts, @Nullable Issue issue) {
        return new Print(
                new Messages(),
                Layouts.named("national").orElseThrow(),
                Languages.VI,
                Made.HEADING,
                counts,
                DraftText.NONE,
                issue);
    }
}
