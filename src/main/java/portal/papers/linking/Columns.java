package portal.papers.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.text.Text;

/// Which columns of a table hold what.
///
/// @param at positions, from 0, by what they hold; a provision may be spread over two
public record Columns(Map<Column, List<Integer>> at) {

    /// Cells of a row of heads that must be understood, at least.
    private static final int FEWEST = 2;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Columns {
        var copy = new EnumMap<Column, List<Integer>>(Column.class);
        at.forEach((column, positions) -> copy.put(column, List.copyOf(positions)));
        at = copy;
    }

    /// As the heads themselves tell; null where the cells are no row of heads.
    public static @Nullable Columns told(List<String> cells) {
        if (!cells.stream().allMatch(Column::shortEnough)
                || cells.stream().anyMatch(cell -> !cell.isBlank() && Column.of(cell) == null)) {
            return null;
        }
        var guess = guessed(cells);
        int known = guess.at.values().stream().mapToInt(List::size).sum();
        return known >= FEWEST && guess.complete() ? guess : null;
    }

    /// As far as the heads tell, be it nothing.
    public static Columns guessed(List<String> cells) {
        var at = new EnumMap<Column, List<Integer>>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            var column = Column.of(cells.get(i));
            if (column != null) {
                at.computeIfAbsent(column, key -> new ArrayList<>()).add(i);
            }
        }
        return new Columns(at);
    }

    /// Whether a row can become a comment: it says something, of a place or of words of the draft.
    public boolean complete() {
        boolean placed = at.containsKey(Column.PLACE) || at.containsKey(Column.CURRENT);
        return placed && (at.containsKey(Column.COMMENT) || at.containsKey(Column.PROPOSED));
    }

    /// What the column at a position holds; null where nothing of use.
    public @Nullable Column holds(int position) {
        return at.entrySet().stream()
                .filter(entry -> entry.getValue().contains(position))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// The words of a row in the columns of one kind; empty where there are none.
    String words(List<String> cells, Column column) {
        var words = new StringBuilder();
        for (int position : at.getOrDefault(column, List.of())) {
            if (position < cells.size() && !cells.get(position).isBlank()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(cells.get(position).strip());
            }
        }
        return words.toString();
    }

    /// One line, to be kept: `place=1,2 comment=3`.
    public String written() {
        var all = new StringBuilder();
        at.forEach((column, positions) -> all.append(all.isEmpty() ? "" : " ")
                .append(column.word())
                .append('=')
                .append(String.join(",", positions.stream().map(String::valueOf).toList())));
        return all.toString();
    }

    /// As [#written] gave it.
    public static Columns read(String written) {
        var at = new EnumMap<Column, List<Integer>>(Column.class);
        for (var part : written.split(" ")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                var positions = new ArrayList<Integer>();
                for (var position : part.substring(equals + 1).split(",")) {
                    positions.add(Integer.valueOf(position));
                }
                at.put(Column.valueOf(part.substring(0, equals).toUpperCase(Locale.ROOT)), positions);
            }
        }
        return new Columns(at);
    }

    /// By which the same heads are known again, whatever their case, marks and spacing.
    public static String signature(List<String> heads) {
        var all = new StringBuilder();
        heads.forEach(head -> all.append(
                        BETWEEN.matcher(Text.fold(head)).replaceAll(" ").strip())
                .append('|'));
        return all.toString().replaceAll("\\|+$", "");
    }
}
