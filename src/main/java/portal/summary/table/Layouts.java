package portal.summary.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The layouts that come with the portal, and how one is written down.
public final class Layouts {

    /// In the order in which they are offered.
    private static final List<String> WORDS =
            List.of("national", "five", "bodies", "policies", "leaders", "opinion", "iso", "columns");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final List<Layout> SHIPPED =
            WORDS.stream().map(Layouts::read).toList();

    private Layouts() {}

    public static List<Layout> shipped() {
        return SHIPPED;
    }

    /// @return the shipped layout of that word
    public static Optional<Layout> named(String word) {
        return SHIPPED.stream().filter(layout -> layout.word().equals(word)).findFirst();
    }

    /// The one in which a format comes where none is chosen: the national form on paper, all columns as data.
    public static Layout usual(Format format) {
        return named(format.data() ? "columns" : "national").orElseThrow();
    }

    public static String written(Layout layout) {
        return JSON.writeValueAsString(layout);
    }

    /// @throws IllegalArgumentException where it is no layout; the message says what is wrong
    public static Layout read(byte[] json) {
        try {
            Layout layout = JSON.readValue(json, Layout.class);
            if (layout.columns().isEmpty() || layout.columns().stream().anyMatch(column -> column.width() <= 0)) {
                throw new IllegalArgumentException("a layout needs columns, each with a width");
            }
            return layout;
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Layout read(String word) {
        String name = "/layouts/" + word + ".json";
        try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream(name), name)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
