package portal.papers;

import java.util.regex.Pattern;

/// Who speaks in a row of a comment table.
final class Speaker {

    private static final int LONGEST = 200;

    /// "(Công văn số 12/CV)", and the running number behind a country's code: "DE-012".
    private static final Pattern BESIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*|(?<=^[A-Z]{2,4})[- ]\\d{1,4}$");

    private Speaker() {}

    /// The name alone, without letter and number.
    static String named(String cell) {
        String name = BESIDE.matcher(cell.strip())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
