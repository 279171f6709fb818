package portal.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.drafts.carrying.Anchor;
import portal.drafts.carrying.Carrying;
import portal.drafts.carrying.Placed;
import portal.drafts.comparing.Comparison;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `carry OLD NEW ANCHORS.jsonl`: passages placed in the new version, one line for each anchor.
final class CarryCommand implements PureCommand {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Asked(
            String id,
            @Nullable String provision,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact) {

        Anchor anchor() {
            return new Anchor(
                    id, provision, start == null ? 0 : start, end == null ? 0 : end, exact == null ? "" : exact);
        }
    }

    private record Line(
            String id,
            String state,
            @Nullable String provision,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            double confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean look) {

        static Line of(Placed placed) {
            return new Line(
                    placed.id(),
                    placed.state().word(),
                    placed.provision(),
                    placed.start(),
                    placed.end(),
                    placed.exact(),
                    Math.round(placed.confidence() * 1000) / 1000.0,
                    placed.look() ? Boolean.TRUE : null);
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 3) {
            throw new Usage("carry OLD NEW ANCHORS.jsonl");
        }
        try (Reader reader = new Reader();
                Stream<String> lines = Files.lines(Path.of(arguments.get(2)))) {
            Carrying carrying = new Carrying(Comparison.of(
                    Reader.cut(reader.typeset(arguments.get(0))).provisions(),
                    Reader.cut(reader.typeset(arguments.get(1))).provisions()));
            lines.filter(line -> !line.isBlank())
                    .map(line -> MAPPER.readValue(line, Asked.class).anchor())
                    .forEach(anchor -> Json.line(out, Line.of(carrying.place(anchor))));
            return Cli.DONE;
        } catch (IOException | JacksonException unreadable) {
            System.err.println("portal: " + arguments.get(2) + " cannot be read: " + unreadable.getMessage());
            return Cli.FAILED;
        }
    }
}
