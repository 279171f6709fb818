package portal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.summary.Wanted;
import portal.summary.table.Detail;
import portal.summary.table.Format;
import portal.summary.table.Languages;
import portal.summary.table.Layout;
import portal.summary.table.Layouts;

/// The words of a command line, options apart from the rest.
record Options(Map<String, List<String>> given, List<String> rest, String usage) {

    /// @param known options, each followed by its word
    /// @throws Usage where another one is given, or its word is missing
    static Options of(List<String> arguments, String usage, Set<String> known) {
        Map<String, List<String>> given = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            if (!word.startsWith("--")) {
                rest.add(word);
            } else if (known.contains(word) && words.hasNext()) {
                given.computeIfAbsent(word, option -> new ArrayList<>()).add(words.next());
            } else {
                throw new Usage(usage);
            }
        }
        return new Options(given, rest, usage);
    }

    Options with(String name, String word) {
        Map<String, List<String>> more = new HashMap<>(given);
        more.put(name, List.of(word));
        return new Options(more, rest, usage);
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    Optional<String> maybe(String name) {
        return all(name).stream().findFirst();
    }

    String one(String name) {
        return maybe(name).orElseThrow(() -> new Usage(usage));
    }

    /// As what a table is wanted: `--layout`, `--detail`, `--language`, and the ending of the file.
    Wanted wanted(Path file) throws IOException {
        Format format = Format.named(file.toString()).orElseThrow(() -> new Usage(usage));
        Layout layout = layout(format);
        try {
            Languages languages = Languages.of(maybe("--language").orElse("vi"));
            Optional<Detail> detail = maybe("--detail").map(word -> Detail.valueOf(word.toUpperCase(Locale.ROOT)));
            return new Wanted(detail.map(layout::with).orElse(layout), format, languages);
        } catch (IllegalArgumentException unknown) {
            throw new Usage(usage);
        }
    }

    private Layout layout(Format format) throws IOException {
        String word = maybe("--layout").orElse("");
        if (word.isEmpty()) {
            return Layouts.usual(format);
        }
        if (word.endsWith(".json")) {
            try {
                return Layouts.read(Files.readAllBytes(Path.of(word)));
            } catch (IllegalArgumentException noLayout) {
                throw new Usage("--layout " + word + ": " + noLayout.getMessage());
            }
        }
        return Layouts.named(word).orElseThrow(() -> new Usage(usage));
    }
}
