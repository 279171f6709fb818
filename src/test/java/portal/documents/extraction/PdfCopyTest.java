package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfCopyTest {

    @TempDir
    private Path folder;

    @Test
    void wordsThatADrawnLineGoesThroughAreStruckOut() throws IOException {
        var page = new MarkedPage(folder, "The answer is due within thirty ten days of the request.", "No fee is due.");
        page.filled(0, "thirty ", 0.28f);
        var read = page.read();
        assertThat(read.text()).isEqualTo("The answer is due within ten days of the request.\nNo fee is due.");
        assertThat(read.marks())
                .containsExactly(new Marked(
                        "The answer is due within thirty ten days of the request.",
                        "The answer is due within ten days of the request.",
                        "",
                        ""));
    }

    @Test
    void aLineOfWhichEveryWordIsStruckOutIsGone() throws IOException {
        var page = new MarkedPage(folder, "The answer is free.", "A fee of five is due.", "It is sent by mail.");
        page.stroked(1, "A fee of five is due.", 0.25f);
        var read = page.read();
        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("The answer is free.", "It is sent by mail.");
        assertThat(read.marks()).containsExactly(new Marked("A fee of five is due.", "", "", ""));
    }

    @Test
    void aSlantedLineAndOneThatIsDrawnByHandStrikeTheWordsTheyCross() throws IOException {
        var page = new MarkedPage(
                folder, "The answer is due within thirty ten days of the request.", "A small large fee is due.");
        page.slanted(0, "thirty ", -0.05f, 0.7f);
        page.pen(1, "small ", 0.6f, 0.3f, 0.35f, 0.1f);
        assertThat(page.read().text())
                .isEqualTo("The answer is due within ten days of the request.\nA large fee is due.");
    }

    @Test
    void framesCrossesOverParagraphsAndSlantedUnderlinesStrikeNothing() throws IOException {
        var page = new MarkedPage(
                folder, "The answer is due within thirty days of the request.", "A fee is due.", "It is sent by mail.");
        page.slanted(0, "The answer is due within thirty days of the request.", -1.5f, 2.2f);
        page.slanted(1, "A fee is due.", -0.4f, 0.1f);
        page.pen(2, "It is", -0.2f, 0.9f, 0.9f, -0.2f, -0.2f);
        var read = page.read();
        assertThat(read.marks()).isEmpty();
    }

    @Test
    void aMarkedCopyWithinAnArchiveOrAMailIsReadLikeAFileOfItsOwn() throws IOException {
        var page = new MarkedPage(folder, "The answer is due within thirty ten days of the request.", "No fee is due.");
        page.filled(0, "thirty ", 0.28f);
        page.markup(new PDAnnotationHighlight(), 1, "No fee", "Some fee should be due.");
        var alone = page.whole();
        byte[] bytes = Files.readAllBytes(folder.resolve("copy.pdf"));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("first.pdf", bytes);
        entries.put("between.txt", "What lies between.".getBytes(StandardCharsets.UTF_8));
        entries.put("second.pdf", bytes);
        assertThat(alone.marks()).hasSize(2);
        var archive = read(new Fixtures(folder).zip("copies.zip", entries));
        assertThat(archive.text())
                .isEqualTo("first.pdf\n" + alone.text() + "\nbetween.txt\nWhat lies between.\nsecond.pdf\n"
                        + alone.text());
        assertThat(archive.marks())
                .containsExactlyElementsOf(Stream.of(alone.marks(), alone.marks())
                        .flatMap(List::stream)
                        .toList());
        var mail = read(Files.writeString(folder.resolve("copy.eml"), mail(bytes)));
        assertThat(mail.text()).contains(alone.text());
        assertThat(mail.marks()).isEqualTo(alone.marks());
    }

    private static String mail(byte[] attached) {
        return "Subject: remarks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSee the copy.\r\n"
                + "--b\r\nContent-Type: application/pdf; name=copy.pdf\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=copy.pdf\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(attached) + "\r\n--b--\r\n";
    }

    private static Extracted read(Path file) {
        return new Reading(ExtractionLimits.standard())
                .read(new Wire.Request(file, String.valueOf(file.getFileName()), Wire.Wish.TEXT), mime -> {});
    }

    @Test
    void underlinesAndTheRulesOfTablesAreNone() throws IOException {
        var page = new MarkedPage(folder, "The answer is due within thirty days.", "A fee is due.");
        page.filled(0, "thirty", -0.12f);
        page.filled(1, "A fee is due.", -0.45f);
        page.rule(MarkedPage.TOP + 0.3f * MarkedPage.SIZE, 40, 560);
        page.rule(MarkedPage.TOP + 1.1f * MarkedPage.SIZE, MarkedPage.LEFT, 300);
        var read = page.read();
        assertThat(read.text()).isEqualTo("The answer is due within thirty days.\nA fee is due.");
        assertThat(read.marks()).isEmpty();
    }

    @Test
    void whatIsStruckOutAndPutInWithTheToolsForCommentsIsAChange() throws IOException {
        var page = new MarkedPage(folder, "The answer is due within thirty days of the request.");
        page.markup(new PDAnnotationStrikeout(), 0, "thirty", "");
        page.caret(0, "within thirty", "ten");
        var read = page.read();
        assertThat(read.marks())
                .containsExactly(new Marked(
                        "The answer is due within thirty days of the request.",
                        "The answer is due within ten days of the request.",
                        "",
                        ""));
        assertThat(read.text()).startsWith("The answer is due within ten days of the request.");
    }

    @Test
    void notesStandAtTheirWordsOrAtTheLineBesideThem() throws IOException {
        var page =
                new MarkedPage(folder, "The answer is due within thirty days.", "A fee is due.", "It is sent by mail.");
        page.markup(new PDAnnotationHighlight(), 0, "within thirty days", "Too long.");
        page.markup(new PDAnnotationHighlight(), 1, "A fee", "A fee");
        page.box(new PDAnnotationText(), 1, "How much?");
        page.box(new PDAnnotationFreeText(), 2, "By e-mail too");
        var read = page.read();
        assertThat(read.marks())
                .containsExactly(
                        note("The answer is due within thirty days.", "within thirty days", "Too long."),
                        note("A fee is due.", "", "How much?"),
                        note("It is sent by mail.", "", "By e-mail too"));
    }

    @Test
    void aParagraphOfSeveralLinesIsOneChange() throws IOException {
        var page = new MarkedPage(
                folder,
                "The authority answers every request that reaches it in writing and within thirty",
                "days of the day on which it came in, and gives reasons where it refuses them.",
                "It is sent by mail.");
        page.filled(0, "and within thirty", 0.3f);
        page.filled(1, "days", 0.3f);
        assertThat(page.read().marks())
                .containsExactly(new Marked(
                        "The authority answers every request that reaches it in writing and within thirty days of the day"
                                + " on which it came in, and gives reasons where it refuses them.",
                        "The authority answers every request that reaches it in writing of the day on which it came in,"
                                + " and gives reasons where it refuses them.",
                        "",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsReadAsItIsSeen(int turn) throws IOException {
        var read = struck().turned(turn, turn).read();
        assertThat(read.text()).startsWith("The answer is due within ten days of the request.\nA fee is due.");
        assertThat(read.marks()).containsExactlyElementsOf(STRUCK);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void wordsSetAcrossThePageAreReadInTheirOwnDirection(int turn) throws IOException {
        assertThat(struck().turned(turn, 0).read().marks()).containsExactlyElementsOf(STRUCK);
    }

    @Test
    void aPageOfWhichLessIsShownIsReadFromItsEdge() throws IOException {
        assertThat(struck().cropped().read().marks()).containsExactlyElementsOf(STRUCK);
    }

    @Test
    void aLineThatIsAPictureOfItsOwnGoesThroughTheWordsBelowIt() throws IOException {
        assertThat(struck().inForms().read().marks()).containsExactlyElementsOf(STRUCK);
    }

    @Test
    void aStruckLineIsSaidOnceHoweverManyAreAlike() throws IOException {
        var page = new MarkedPage(folder, "A fee is due.", "The answer is free.", "A fee is due.");
        page.stroked(2, "A fee is due.", 0.25f);
        assertThat(page.read().text()).isEqualTo("A fee is due.\nThe answer is free.");
    }

    private static final List<Marked> STRUCK = List.of(
            new Marked(
                    "The answer is due within thirty ten days of the request.",
                    "The answer is due within ten days of the request.",
                    "",
                    ""),
            note("A fee is due.", "fee", "How much?"));

    private MarkedPage struck() throws IOException {
        var page = new MarkedPage(folder, "The answer is due within thirty ten days of the request.", "A fee is due.");
        page.filled(0, "thirty ", 0.28f);
        page.markup(new PDAnnotationHighlight(), 1, "fee", "How much?");
        return page;
    }

    private static Marked note(String paragraph, String words, String note) {
        return new Marked(paragraph, paragraph, words, note);
    }
}
