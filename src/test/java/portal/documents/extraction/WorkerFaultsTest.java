package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portal's side while a parser does its worst: [RogueParser].
class WorkerFaultsTest {
    /// After which a worker is replaced.
    private static final int FILES = 100;

    private static Extraction extraction;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        extraction = rogue(Duration.ofSeconds(5));
    }

    @AfterAll
    static void end() {
        extraction.close();
    }

    private static Extraction rogue(Duration wall) {
        return rogue(wall, false);
    }

    private static Extraction rogue(Duration wall, boolean behind) {
        var standard = ExtractionLimits.standard();
        var limits = new ExtractionLimits(
                standard.bytes(),
                wall,
                standard.heapMegabytes(),
                standard.unpacked(),
                standard.entries(),
                standard.depth(),
                standard.characters(),
                standard.pixels());
        var options = List.of("-D" + Formats.EXTRA_PARSER + "=" + RogueParser.class.getName());
        return new Extraction(limits, 1, new Manner(FILES, behind, options));
    }

    private Extracted ask(String words) throws IOException {
        return ask(extraction, words);
    }

    private Extracted ask(Extraction of, String words) throws IOException {
        var name = words.length() > 100 ? "long.txt" : words + ".txt";
        return of.extract(Files.writeString(folder.resolve(name), words), name);
    }

    private void assertStillReads() throws IOException {
        assertThat(ask("sound").text()).isEqualTo("sound");
    }

    @Test
    void aWorkerThatHangsIsEndedAndTheNextFileIsStillRead() throws IOException {
        var hung = ask("hang");
        assertThat(hung.status()).isEqualTo(ExtractionStatus.TIMED_OUT);
        assertThat(hung.problem()).isEqualTo(Problem.OVER_TIME);
        assertThat(hung.mime()).isEqualTo("text/plain");
        assertThat(hung.seconds()).isBetween(5.0, 60.0);
        assertStillReads();
    }

    /// One that sleeps looks the same from outside.
    @Test
    void aWorkerThatIsLeftNothingOfTheProcessorIsGivenAShareAndReadsTheFileAgain() throws IOException {
        try (var behind = rogue(Duration.ofSeconds(30), true)) {
            assertThat(ask(behind, "wait").text()).isEqualTo("wait");
            assertThat(behind.vitals().deaths()).isZero();
            assertThat(behind.vitals().starts()).isLessThanOrEqualTo(2);
            assertThat(ask(behind, "wait").text()).isEqualTo("wait");
            assertThat(behind.vitals().starts()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aParserThatEndsTheProcessCostsOnlyItsOwnFile() throws IOException {
        assertThat(ask("exit").status()).isEqualTo(ExtractionStatus.CRASHED);
        assertStillReads();
    }

    @Test
    void aParserThatEatsAllMemoryIsTooLarge() throws IOException {
        var eater = ask("memory");
        assertThat(eater.status()).isEqualTo(ExtractionStatus.TOO_LARGE);
        assertThat(eater.problem()).isEqualTo(Problem.OVER_MEMORY);
        assertStillReads();
    }

    @Test
    void noiseOnStandardOutputIsNoAnswer() throws IOException {
        assertThat(ask("noise").text()).isEqualTo("noise");
        assertStillReads();
    }

    @Test
    void aParserThatRecursesForEverDamagesNothing() throws IOException {
        assertThat(ask("stack").status()).isEqualTo(ExtractionStatus.DAMAGED);
        assertStillReads();
    }

    @Test
    void aFewBytesThatBecomeATextWithoutEndAreABomb() throws IOException {
        var flood = ask("flood");
        assertThat(flood.status()).isEqualTo(ExtractionStatus.TOO_LARGE);
        assertThat(flood.problem()).isEqualTo(Problem.ZIP_BOMB);
        assertStillReads();
    }

    @Test
    void aTextOverTheLimitIsCutThere() throws IOException {
        var cut = ask("a long line\n".repeat(600_000));
        assertThat(cut.status()).isEqualTo(ExtractionStatus.PARTIAL);
        assertThat(cut.problem()).isEqualTo(Problem.OVER_CHARACTERS);
        assertThat(cut.text()).hasSize(5_000_000);
    }

    @Test
    void whatWasReadBeforeTheBreakIsKept() throws IOException {
        var half = ask("break off");
        assertThat(half.status()).isEqualTo(ExtractionStatus.PARTIAL);
        assertThat(half.problem()).isEqualTo(Problem.BROKEN_OFF);
        assertThat(half.text()).isEqualTo("the first half");
    }

    @Test
    void aFileThatDiesOfAnothersLeftoversIsReadAfresh() throws IOException {
        assertThat(ask("poison").status()).isEqualTo(ExtractionStatus.EXTRACTED);
        assertThat(ask("victim").text()).isEqualTo("victim");
    }

    @Test
    void theWorkerSeesNothingOfThePortalsEnvironment() throws IOException {
        var names = ask("environment").text().lines().findFirst().orElseThrow();
        assertThat(names.replaceAll("names \\[|]", "").split(", ")).containsOnly("LC_ALL", "LANG", "PATH");
    }

    @Test
    void manyCallersTakeTurnsAndGetTheirOwnFile() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 40)
                    .mapToObj(i -> callers.submit(() -> ask("file " + i).text()))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo("file " + i);
            }
        }
    }

    @Test
    void hundredsOfFilesComeInOrderAcrossNewWorkersAndABadOne() throws IOException {
        var files = Stream.concat(
                        Stream.of("exit"), IntStream.range(0, 3 * FILES + 20).mapToObj(i -> "row " + i))
                .map(words -> folder.resolve(words))
                .toList();
        for (var file : files) {
            Files.writeString(file, file.getFileName().toString());
        }
        var read = extraction.extract(files).toList();
        assertThat(read.getFirst().status()).isEqualTo(ExtractionStatus.CRASHED);
        assertThat(read.stream().skip(1).map(Extracted::text))
                .containsExactlyElementsOf(IntStream.range(0, 3 * FILES + 20)
                        .mapToObj(i -> "row " + i)
                        .toList());
    }

    @Test
    void closingEndsAFileInTheMiddleAndLeavesNoFolder() throws Exception {
        var patient = rogue(Duration.ofMinutes(5));
        assertThat(ask(patient, "warm").text()).isEqualTo("warm");
        var scratch = Objects.requireNonNull(patient.folder());
        assertThat(scratch).isDirectory();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = callers.submit(() -> ask(patient, "hang"));
            while (Files.notExists(folder.resolve("hang.txt"))) {
                Thread.onSpinWait();
            }
            patient.close();
            assertThat(hanging).failsWithin(Duration.ofSeconds(20));
        }
        assertThat(scratch).doesNotExist();
        assertThat(patient.folder()).isNull();
    }

    @Test
    void aFileThatEndsWithThePortalIsNotSaidToHaveEndedTheReader() throws Exception {
        var patient = rogue(Duration.ofMinutes(5));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = callers.submit(() -> ask(patient, "hang"));
            await().until(() -> patient.folder() != null);
            patient.close();
            assertThat(hanging).failsWithin(Duration.ofSeconds(20));
        }
    }
}
