package portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pattern USED =
            Pattern.compile("getTranslation\\(\\s*\"([a-zA-Z0-9.-]+)\"[,)]|Refusal\\(\\s*\"([a-zA-Z0-9.-]+)\"[,)]");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(new TreeSet<>(words("messages_vi.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words("messages.properties").stringPropertyNames()));
    }

    @Test
    void everyMessageIsAPatternThatCanBeRead() throws IOException {
        for (String file : List.of("messages.properties", "messages_vi.properties")) {
            Properties words = words(file);
            for (String key : words.stringPropertyNames()) {
                assertThat(new MessageFormat(words.getProperty(key), Locale.ENGLISH))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void everyMessageThatTheCodeNamesExists() throws IOException {
        Properties words = words("messages.properties");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (MatchResult use :
                        USED.matcher(Files.readString(source)).results().toList()) {
                    String key = use.group(1) == null ? use.group(2) : use.group(1);
                    assertThat(words.stringPropertyNames())
                            .as(source.toString())
                            .contains(key);
                }
            }
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (var reader =
                new InputStreamReader(MessagesTests.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
