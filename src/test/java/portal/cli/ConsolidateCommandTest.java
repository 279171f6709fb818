package portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.Scenes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConsolidateCommandTest {

    private static final String LETTER = """
            UBND TỈNH MẪU
            SỞ THƯ VIỆN
            Số: 12/STV
            Về Điều 3
            Đề nghị quy định rõ nguồn trả thù lao cho thủ thư vì ngân sách làng không đủ.
            Về khoản 1 Điều 2
            Đề nghị bổ sung trẻ em dưới sáu tuổi cũng được mượn sách tranh tại thư viện.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final PrintStream errors = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(progress, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leave() {
        System.setErr(errors);
    }

    @Test
    void aDraftItsPapersAndATableBecomeOneTableInTheDraftsOrder() throws IOException {
        JsonNode summary = consolidated("bang.json");
        JsonNode table = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("bang.json")));
        List<String> lines = new ArrayList<>();
        table.get("rows")
                .forEach(row -> lines.add(row.path("provision").asString("-") + " | "
                        + row.get("cells").get(2).asString() + " | "
                        + row.get("outcome").asString()));
        assertThat(lines)
                .containsExactly(
                        "- | Hội Người đọc | undecided",
                        "art_2__para_1 | SỞ THƯ VIỆN | undecided",
                        "art_2__para_2__point_b | Hội Người đọc | undecided",
                        "art_3 | Viện Sách | undecided",
                        "art_3 | SỞ THƯ VIỆN | undecided");
        assertThat(table.get("counts").get("comments").get("all").asInt()).isEqualTo(5);
        assertThat(summary.get("papers").asInt()).isEqualTo(3);
        assertThat(summary.get("comments").asInt()).isEqualTo(5);
        assertThat(summary.get("linked").asInt()).isEqualTo(4);
        assertThat(summary.get("general").asInt()).isEqualTo(1);
        assertThat(summary.get("unread").get(0).asString()).isEqualTo("hong.docx");
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("cong-van.txt: 2 excerpts, SỞ THƯ VIỆN", "hong.docx: damaged", "bang-gop-y.csv: 2 comments");
    }

    @Test
    void theWordTableIsTheFormWithItsLastColumnToBeFilledIn() throws IOException {
        consolidated("bang.docx");
        try (var word = new XWPFDocument(Files.newInputStream(folder.resolve("bang.docx")))) {
            var rows = word.getTables().getLast().getRows();
            var table = word.getTables().stream()
                    .filter(one -> one.getRow(0).getCell(0).getText().startsWith("NHÓM VẤN ĐỀ"))
                    .findFirst()
                    .orElseThrow();
            assertThat(rows).isNotEmpty();
            assertThat(table.getRows()).hasSize(6);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Chung");
            assertThat(table.getRow(5).getCell(3).getText()).isEqualTo("Chưa xử lý");
        }
    }

    @Test
    void aTableThatIsNoneIsNamedAndTheRestIsDone() throws IOException {
        Files.writeString(folder.resolve("khac.xlsx"), "không phải bảng tính");
        JsonNode summary = consolidated(
                "bang.csv", "--comments", folder.resolve("khac.xlsx").toString());
        assertThat(summary.get("unread")).anyMatch(name -> name.asString().equals("khac.xlsx"));
        assertThat(Files.readString(folder.resolve("bang.csv"))).contains("nguồn trả thù lao");
    }

    private JsonNode consolidated(String file, String... more) throws IOException {
        Path draft = Files.writeString(folder.resolve("du-thao.txt"), Scenes.DRAFT);
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("cong-van.txt"), LETTER);
        Files.writeString(papers.resolve("hong.docx"), "PK\u0003\u0004 không phải tệp Word");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(papers.resolve("a-vien.docx"))) {
            word.createParagraph().createRun().setText("Góp ý của Viện Sách về dự thảo Luật Thư viện làng");
            word.createParagraph().createRun().setText("Điều 3. Thủ thư");
            word.createParagraph()
                    .createRun()
                    .setText("Đề nghị thủ thư phải qua một khóa học ngắn về giữ sách do tỉnh mở.");
            word.write(out);
        }
        Path table = Files.writeString(folder.resolve("bang-gop-y.csv"), """
                Điều/Khoản,Chủ thể góp ý,Nội dung góp ý
                "điểm b khoản 2 Điều 2",Hội Người đọc,Nên đền bằng sách khác
                Chung,Hội Người đọc,Ủng hộ việc ban hành luật
                """);
        List<String> arguments = new ArrayList<>(List.of(
                "--draft",
                draft.toString(),
                "--papers",
                papers.toString(),
                "--comments",
                table.toString(),
                "--out",
                folder.resolve(file).toString()));
        arguments.addAll(List.of(more));
        int status = new ConsolidateCommand().run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(status).as(progress.toString(StandardCharsets.UTF_8)).isEqualTo(Cli.DONE);
        return JsonMapper.shared().readTree(said.toByteArray());
    }
}
