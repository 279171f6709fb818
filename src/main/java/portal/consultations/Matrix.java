package portal.consultations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `permissions.txt`, read.
final class Matrix {

    /// One line of the file, up to its verdicts.
    record Cell(Action action, State state, Relation relation) {}

    /// Columns that are no role: the system's administrator, and anyone without a role here.
    static final String ADMIN = "admin";

    static final String OUTSIDE = "outside";

    private final Map<Cell, Map<String, Verdict>> rows = new HashMap<>();

    private Matrix(List<String> lines) {
        String[] head = lines.stream()
                .filter(line -> line.startsWith("# action"))
                .findFirst()
                .orElseThrow()
                .substring(2)
                .split("\\s+");
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split("\\s+");
                Map<String, Verdict> verdicts = new HashMap<>();
                for (int column = 3; column < head.length; column++) {
                    verdicts.put(head[column], verdict(words[column].charAt(0)));
                }
                rows.put(
                        new Cell(
                                Action.valueOf(constant(words[0])),
                                State.valueOf(constant(words[1])),
                                Relation.valueOf(constant(words[2]))),
                        verdicts);
            }
        }
    }

    static Matrix read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Matrix.class.getResourceAsStream("/permissions.txt")),
                StandardCharsets.UTF_8))) {
            return new Matrix(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best verdict over the columns that apply.
    ///
    /// @throws IllegalArgumentException where the file has no row for the cell
    Verdict verdict(Cell cell, Collection<String> columns) {
        Map<String, Verdict> row = row(cell);
        return columns.stream()
                .map(column -> row.getOrDefault(column, Verdict.HIDE))
                .max(Verdict::compareTo)
                .orElse(Verdict.HIDE);
    }

    /// The columns that may.
    List<String> allowed(Cell cell) {
        return row(cell).entrySet().stream()
                .filter(entry -> entry.getValue() == Verdict.ALLOW)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static Stream<Cell> cells() {
        return Stream.of(Action.values())
                .flatMap(action -> action.states().stream()
                        .flatMap(state ->
                                action.relations().stream().map(relation -> new Cell(action, state, relation))));
    }

    List<Cell> missing() {
        return cells().filter(cell -> !rows.containsKey(cell)).collect(Collectors.toList());
    }

    int size() {
        return rows.size();
    }

    private Map<String, Verdict> row(Cell cell) {
        Map<String, Verdict> row = rows.get(cell);
        if (row == null) {
            throw new IllegalArgumentException("permissions.txt has no row for " + cell);
        }
        return row;
    }

    private static Verdict verdict(char sign) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.sign() == sign)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("permissions.txt: unknown sign " + sign));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
