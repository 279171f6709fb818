package portal.cli;

import static portal.db.Tables.CONSULTATION;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.platform.Refusal;
import portal.summary.Exports;
import portal.summary.Wanted;
import portal.text.Text;

/// `export CONSULTATION --out FILE`: the consolidated table from the database.
///
/// CONSULTATION is its id, or words that only its title has.
@Component
class ExportCommand implements InstallationCommand {

    private static final String USAGE = "export CONSULTATION [--layout WORD|FILE.json] [--detail article|clause|point]"
            + " [--language vi|en|both] --out FILE.(docx|xlsx|csv|pdf|html|json)";

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
        Options options = Options.of(arguments, USAGE, Set.of("--out", "--language", "--layout", "--detail"));
        if (options.rest().size() != 1) {
            throw new Usage(USAGE);
        }
        Path file = Path.of(options.one("--out"));
        Wanted wanted = options.wanted(file);
        exports.write(named(options.rest().getFirst()), wanted, file);
        Json.line(out, Map.of("file", file.toString(), "bytes", Files.size(file)));
        return Cli.DONE;
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
