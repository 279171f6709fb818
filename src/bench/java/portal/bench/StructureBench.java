package portal.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import portal.drafts.Cutter;

/// Cutting a law into provisions, beside the least that any cutter must do: splitting into lines and matching each.
///
/// @param times how many laws of that size stand one after the other
record StructureBench(int times) implements Case {
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:(?:Chương|Mục|Phần) [IVXLC\\d]+|Điều \\d+\\.|\\d+\\.|[a-zđ]\\))\\s*(.*)");

    @Override
    public String bench() {
        return "structure";
    }

    @Override
    public String name() {
        return times == 1 ? "law" : "law-x" + times;
    }

    @Override
    public int n() {
        return 700;
    }

    @Override
    public String peer() {
        return "lines-and-a-regex";
    }

    @Override
    public Pair prepare(int n) {
        var law = new Gen(1).law(n * times);
        return new Pair(
                () -> Cutter.cut(law).provisions().size(),
                () -> law.lines().filter(line -> LABEL.matcher(line).matches()).count(),
                law.getBytes(StandardCharsets.UTF_8).length);
    }
}
