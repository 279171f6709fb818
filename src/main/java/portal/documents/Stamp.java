package portal.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the secrecy stamp of a state document: such files do not belong in the portal and are held back (Law on
/// Protection of State Secrets 2018, article 8: three degrees). Pure functions.
final class Stamp {
    /// Lines from the top among which a stamp stands, and the longest such line.
    private static final int LINES = 30;

    private static final int LONGEST = 60;

    /// Alone on its line or in its cell of the head.
    private static final Pattern LINE =
            Pattern.compile("[\\s\\p{P}]*(?:(?i:độ mật|mức độ mật|dấu|classification)\\s*:?\\s*)?"
                    + "(TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật|Mật|TOP SECRET|SECRET|STATE SECRET|STRICTLY CONFIDENTIAL)"
                    + "[\\s\\p{P}]*");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:độ mật|mức độ mật)\\s*:\\s*(tuyệt mật|tối mật|mật)\\b.*");

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(TUYỆT[ _-]?MẬT|TỐI[ _-]?MẬT|(?<!BẢO[ _-])MẬT"
                    + "|TUYET[ _-]MAT|TOI[ _-]MAT|MAT|TOP[ _-]SECRET|SECRET)|(?i:(tuyệt[ _-]mật|tối[ _-]mật|top[ _-]secret)))(?![\\p{L}\\p{N}])");

    private Stamp() {}

    /// The words of a stamp in a file's name.
    static Optional<String> inName(String name) {
        var found = NAME.matcher(name);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /// The words of a stamp in the head of a text.
    static Optional<String> inText(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).limit(LINES).collect(Collectors.joining("\n"));
        for (var piece : head.split("[\\n\\t\\f]")) {
            var line = piece.strip();
            var alone = LINE.matcher(line);
            if (line.length() <= LONGEST && alone.matches()) {
                return Optional.of(alone.group(1));
            }
            var labelled = LABEL.matcher(line);
            if (labelled.find()) {
                return Optional.of(labelled.group(1));
            }
        }
        return Optional.empty();
    }
}
