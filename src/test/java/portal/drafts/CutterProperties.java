package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import portal.text.Text;

/// What holds for any text at all.
class CutterProperties {
    private static final Pattern MARKER = Pattern.compile("w\\d+");

    /// Every word of the input that is no label is numbered `w1`, `w2`, ...: each must come out once, in order.
    @Property(tries = 500)
    void noWordIsLostDoubledOrMoved(@ForAll("lines") List<String> lines) {
        var text = new StringBuilder();
        int word = 0;
        for (var line : lines) text.append(line.replace("#", "w" + ++word)).append('\n');
        assertThat(markers(Cutter.cut(text.toString()))).isEqualTo(sequence(word));
    }

    /// What no label and no heading took away stands in the provisions letter by letter, each once, in order.
    @Property(tries = 500)
    void theWordsTogetherAreTheNormalisedText(@ForAll("sentences") List<String> sentences) {
        var text = String.join("\n", sentences);
        var own = new StringBuilder();
        for (var provision : Cutter.cut(text).provisions()) own.append(provision.text());
        assertThat(letters(own.toString()))
                .isEqualTo(letters(Text.normalise(text).text()));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        var word = Arbitraries.of(
                "vườn", "hòa", "hoa\u0300", "Ðất", "cây\u200b", "và", "(sân)", "“trà”", "x\u00a0y", "10.000", "Đ");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words) + ".")
                .list()
                .ofMaxSize(20);
    }

    /// Whatever a file says of its lines, no word is lost but those it says belong to the page.
    @Property(tries = 500)
    void noLayoutLosesAWord(@ForAll("lines") List<String> lines, @ForAll("layouts") String layout) {
        var text = new StringBuilder();
        int word = 0;
        for (var line : lines) text.append(line.replace("#", "w" + ++word)).append('\n');
        assertThat(markers(Cutter.cut(text.toString(), layout))).isEqualTo(sequence(word));
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.strings().withChars(" .+123").ofMaxLength(80);
    }

    @Property
    void anyTextGivesATreeOrAWarning(@ForAll String text) {
        var cut = Cutter.cut(text);
        assertThat(cut.provisions().isEmpty())
                .isEqualTo(Text.normalise(text).text().isBlank());
        assertThat(cut.provisions().isEmpty() && cut.warnings().isEmpty()).isFalse();
    }

    @Property(tries = 500)
    void idsAreUniqueAndParentsComeFirst(@ForAll("lines") List<String> lines) {
        var seen = new HashSet<String>();
        for (var provision : Cutter.cut(String.join("\n", lines)).provisions()) {
            assertThat(provision.parent() == null || seen.contains(provision.parent()))
                    .isTrue();
            assertThat(seen.add(provision.eid())).isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var labels = Arbitraries.of(
                "Chương I",
                "Mục 1. ",
                "Điều 1. ",
                "Điều 2. ",
                "Điều 3\n",
                "Điều 3. ",
                "Phụ lục I",
                "Phụ lục",
                "Mẫu số 1",
                "1. ",
                "2. ",
                "3. ",
                "1a. ",
                "a) ",
                "b) ",
                "đ) ",
                "(1) ",
                "(2) ",
                "(a) ",
                "(i) ",
                "i) ",
                "“Điều 7. ",
                "“3. ",
                "TM. CHÍNH PHỦ ",
                "Nơi nhận:\n",
                "- ",
                "",
                "",
                "",
                "Whereas:\n",
                "1.1 ",
                "II. ",
                "QUY CHẾ\n",
                "X\tY\tZ\n");
        var ends = Arbitraries.of(
                " Lời.", " lời;", " gồm:", " như sau:", " hết”.", " hết.”;", "", "\n", " THƯỜNG", "\tô\tô");
        var starts = Arbitraries.of("#", "Ông #", "và #", "ÔNG #");
        var line = Combinators.combine(labels, starts, ends).as((label, start, end) -> label + start + end);
        return line.list().ofMaxSize(40);
    }

    private static List<String> markers(Cut cut) {
        var found = new ArrayList<String>();
        for (var provision : cut.provisions()) {
            var words = MARKER.matcher(provision.heading() + "\n" + provision.text());
            while (words.find()) found.add(words.group());
        }
        return found;
    }

    private static List<String> sequence(int last) {
        var all = new ArrayList<String>();
        for (int i = 1; i <= last; i++) all.add("w" + i);
        return all;
    }
}
