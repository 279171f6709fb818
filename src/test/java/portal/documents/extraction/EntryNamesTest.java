package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in archives that old programs made, of which none says in what code page they are.
class EntryNamesTest {
    private static final String VIETNAMESE = "Ý kiến góp ý của Bộ Ngoại giao.txt";

    @RegisterExtension
    static final OneWorker WORKER = new OneWorker();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "IBM437, Stellungnahme Müller äöü.txt",
        "IBM850, Stellungnahme Müller Straße.txt",
        "windows-1252, Stellungnahme Müller Straße.txt",
        "IBM437, Résumé des remarques à Genève.txt",
        "IBM850, État des remarques à Genève.txt",
        "windows-1252, État des remarques à Genève.txt",
        "UTF-8, Stellungnahme Müller.txt",
        "UTF-8, Ý kiến góp ý của Bộ Ngoại giao.txt"
    })
    void aNameIsReadInItsCodePage(Charset page, String name) throws IOException {
        assertThat(named(page, name, UnicodeExtraFieldPolicy.NEVER)).isEqualTo(name);
    }

    @Test
    void aNameInTheVietnameseCodePageOfWindowsIsRead() throws IOException {
        var file = folder.resolve("names.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            zip.setEncoding("windows-1258");
            entry(zip, apart(VIETNAMESE));
        }
        assertThat(first(file)).isEqualTo(VIETNAMESE);
    }

    @Test
    void aNameThatStandsThereInUnicodeTooIsSure() throws IOException {
        assertThat(named(Charset.forName("IBM437"), "Şükrü Müller.txt", UnicodeExtraFieldPolicy.ALWAYS))
                .isEqualTo("Şükrü Müller.txt");
    }

    @Test
    void namesOfOneArchiveAreInOneCodePageAlsoWithinAnother() throws IOException {
        var file = folder.resolve("names.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            zip.setUseLanguageEncodingFlag(false);
            zip.setEncoding("windows-1252");
            entry(zip, "Größe.txt");
            entry(zip, "plain.txt");
            entry(zip, "Prüfung §5.txt");
        }
        var outer = new Fixtures(folder).zip("outer.zip", Map.of("names.zip", Files.readAllBytes(file)));
        assertThat(WORKER.read(outer).text().lines())
                .containsExactly("names.zip", "Größe.txt", "words", "plain.txt", "words", "Prüfung §5.txt", "words");
    }

    private String named(Charset page, String name, UnicodeExtraFieldPolicy twice) throws IOException {
        var file = folder.resolve("names.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            zip.setUseLanguageEncodingFlag(false);
            zip.setEncoding(page.name());
            zip.setCreateUnicodeExtraFields(twice);
            entry(zip, name);
        }
        return first(file);
    }

    private static String first(Path file) {
        return WORKER.read(file).text().lines().findFirst().orElseThrow();
    }

    private static void entry(ZipArchiveOutputStream zip, String name) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        ((OutputStream) zip).write("words".getBytes(UTF_8));
        zip.closeArchiveEntry();
    }

    /// As that code page has it: some vowels with their shape, each tone by itself.
    private static String apart(String words) {
        var apart = new StringBuilder();
        words.codePoints().forEach(letter -> {
            var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            var tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            var base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tones);
        });
        return apart.toString();
    }
}
