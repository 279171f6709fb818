package portal.workshops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.comments.Author;
import portal.text.Text;

/// Who may be meant by the few letters a rapporteur types: who spoke here before comes first, then given names.
public final class Speakers {

    private static final int OFFERED = 5;

    /// A speaker to choose.
    ///
    /// @param label name and body, as shown
    public record Speaker(Author author, String label) {}

    private Speakers() {}

    /// The typed words as a speaker nobody knows yet: `Trần Hà, Viện Chiến lược`. What follows the first comma is the
    /// office in which he or she speaks.
    public static Speaker fresh(String typed) {
        String clean = Text.clean(typed).replace('\n', ' ').strip();
        int comma = clean.indexOf(',');
        String name = comma < 0 ? clean : clean.substring(0, comma).strip();
        String title = comma < 0 ? "" : clean.substring(comma + 1).strip();
        return new Speaker(
                new Author(null, null, cut(name, 200), title.isEmpty() ? null : cut(title, 300), null), clean);
    }

    /// Those whose every typed word begins a word of the label, at most five, the likeliest first.
    ///
    /// @param before who spoke in this session, the last one first
    /// @param known whom the portal knows by these letters
    public static List<Speaker> match(String typed, List<Speaker> before, List<Speaker> known) {
        List<String> sought = List.of(Text.fold(typed).strip().split("[\\s,]+"));
        Map<String, Speaker> offered = new LinkedHashMap<>();
        List<Speaker> rest = new ArrayList<>(known);
        rest.sort(Comparator.comparing(speaker -> !givenName(speaker).startsWith(sought.getFirst())));
        before.stream().filter(speaker -> fits(speaker, sought)).forEach(one -> offered.putIfAbsent(key(one), one));
        rest.stream().filter(speaker -> fits(speaker, sought)).forEach(one -> offered.putIfAbsent(key(one), one));
        return offered.values().stream().limit(OFFERED).toList();
    }

    private static boolean fits(Speaker speaker, List<String> sought) {
        List<String> words = List.of(Text.fold(speaker.label()).split("[\\s,]+"));
        return sought.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static String givenName(Speaker speaker) {
        String name = Text.fold(speaker.author().name()).strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String key(Speaker speaker) {
        var person = speaker.author().person();
        return person == null ? Text.fold(speaker.label()) : person.value().toString();
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : Text.clean(words.substring(0, most));
    }
}
