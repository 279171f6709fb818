package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangesTest {

    /// What is worked on is allocated: by that a second pass is seen, however fast the machine is.
    @Test
    void fourTimesAsManyChangedParagraphsCostFourTimesAsMuch() {
        cost(1_000);
        long few = cost(1_000);
        long many = cost(4_000);
        assertThat((double) many / few).isLessThan(6);
    }

    @Test
    void paragraphsAreFoundBehindTheirNumbersInCellsAndAmongOthers() {
        var changes = changed("at most ", "300", "500", " a year");
        assertThat(changes.changed(
                        "3. at most 300500 a year\nno\tat most 300500 a year\tso\nand at most 300500 a year too"))
                .isEqualTo("3. at most 500 a year\nno\tat most 500 a year\tso\nand at most 500 a year too");
    }

    @Test
    void whatGoesBeyondALineOrACellIsNotFound() {
        var changes = changed("at most ", "300", "500", " a year");
        assertThat(changes.changed("at most\n300500 a year, at most\t300500 a year"))
                .isEqualTo("at most\n300500 a year, at most\t300500 a year");
    }

    @Test
    void ofTwoThatBeginAlikeTheLongerCounts() {
        var replacements = new Replacements(Map.of("a b", "1", "a b c", "2", "b c d", "3"));
        assertThat(replacements.in("a b c d a b d b c d a b")).isEqualTo("2 d 1 d 3 1");
    }

    @Property
    void oneStretchIsReplacedWhereverItStandsAsWords(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2) Integer> stretch,
            @ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> text) {
        var sought = words(stretch);
        assertThat(new Replacements(Map.of(sought, "x")).in(words(text)))
                .isEqualTo(words(text).replace(sought, "x"));
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Changes changed(String before, String gone, String put, String after) {
        var changes = new Changes();
        changes.say(before, false, false);
        changes.say(gone, false, true);
        changes.say(put, true, false);
        changes.say(after, false, false);
        changes.end();
        return changes;
    }

    private static long cost(int paragraphs) {
        var changes = new Changes();
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            changes.say("within " + i + " ", false, false);
            changes.say("thirty", false, true);
            changes.say("ten", true, false);
            changes.say(" days", false, false);
            changes.end();
            text.append("within ").append(i).append(" thirtyten days\n");
        }
        var whole = text.toString();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        var clean = changes.changed(whole);
        long after = thread.getCurrentThreadAllocatedBytes();
        assertThat(clean).startsWith("within 0 ten days\nwithin 1 ten days\n").doesNotContain("thirty");
        return after - before;
    }
}
