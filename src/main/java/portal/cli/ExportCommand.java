package portal.cli;

import static portal.db.Tables.CONSULTATION;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.platform.Messages;
import portal.platform.Refusal;
import portal.summary.Exports;
import portal.text.Text;

/// `export CONSULTATION [--language vi|en] --out FILE`: the consolidated table from the database.
///
/// CONSULTATION is its id, or words that only its title has.
@Component
class ExportCommand implements InstallationCommand {

    private static final String USAGE = "export CONSULTATION [--language vi|en] --out FILE.(docx|xlsx|csv)";

    private final Exports exports;
    private final DSLContext db;

    ExportCommand(Exports exports, DSLContext db) {
        this.exports = exports;
        this.db = db;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        String file = option(arguments, "--out");
        String language = arguments.contains("--language") ? option(arguments, "--language") : "vi";
        if (arguments.getFirst().startsWith("--")) {
            throw new Usage(USAGE);
        }
        ConsultationId consultation = named(arguments.getFirst());
        exports.write(consultation, Messages.language(Locale.of(language)), Path.of(file));
        Json.line(out, Map.of("file", file, "bytes", Files.size(Path.of(file))));
        return Cli.DONE;
    }

    private static String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            throw new Usage(USAGE);
        }
        return arguments.get(at + 1);
    }

    /// @throws Refusal where none or several bear the words in their title
    private ConsultationId named(String words) {
        try {
            return new ConsultationId(UUID.fromString(words));
        } catch (IllegalArgumentException noId) {
            String sought = Text.fold(words);
            List<UUID> found = db
                    .select(CONSULTATION.ID, CONSULTATION.TITLE_VI, CONSULTATION.TITLE_EN)
                    .from(CONSULTATION)
                    .fetch()
                    .stream()
                    .filter(row -> Text.fold(row.value2() + "\n" + row.value3()).contains(sought))
                    .map(row -> row.value1())
                    .toList();
            if (found.size() != 1) {
                throw new Refusal("export.which", words, found.size());
            }
            return new ConsultationId(found.getFirst());
        }
    }
}
