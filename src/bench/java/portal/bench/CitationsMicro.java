package portal.bench;

import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import portal.drafts.Citations;

/// Both sides of `link/citations`.
@State(Scope.Benchmark)
public class CitationsMicro {
    static final Pattern CITATION = Pattern.compile(
            "(?:điểm [a-zđ] )?(?:khoản \\d+ )?Điều \\d+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int ARTICLES = 60;

    @Param("1000")
    public int n;

    private String text = "";

    static String paper(int n) {
        return new Gen(2).paper(n, ARTICLES);
    }

    @Setup
    public void make() {
        text = paper(n);
    }

    @Benchmark
    public int ours() {
        return Citations.parse(text).size();
    }

    @Benchmark
    public long peer() {
        return CITATION.matcher(text).results().count();
    }
}
