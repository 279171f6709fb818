package portal.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a line; what is null is left out.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static void line(PrintStream out, Object record) {
        out.println(MAPPER.writeValueAsString(record));
        out.flush();
    }
}
