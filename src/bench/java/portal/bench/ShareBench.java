package portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import portal.documents.extraction.Extracted;
import portal.documents.extraction.Extraction;
import portal.documents.extraction.ExtractionLimits;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;
import portal.papers.linking.Linker;

/// What linking takes of what reading takes: the processor time of linking papers to a draft, beside that of the worker
/// which reads them. A folder as bodies send them; or long papers of nothing but prose; or papers of one's own, where
/// `PORTAL_BENCH_PAPERS` names their folder and `PORTAL_BENCH_DRAFT` the draft's text.
final class ShareBench implements Case {
    private static final int PAGES = 13;

    /// As many papers as a portal links in its first days: until then reader and linker are still being compiled.
    private static final int WARM_UP = 1_600;

    private final boolean prose;
    private final int n;
    private final List<Path> own;

    ShareBench(boolean prose, int n) {
        this.prose = prose;
        own = prose ? List.of() : own();
        this.n = own.isEmpty() ? n : own.size();
    }

    @Override
    public String bench() {
        return "link";
    }

    @Override
    public String name() {
        return prose ? "share-prose" : "share";
    }

    @Override
    public int n() {
        return n;
    }

    @Override
    public String peer() {
        return "extraction";
    }

    @Override
    public Pair prepare(int n) throws IOException {
        var folder = Files.createTempDirectory("bench-");
        var made = new Folder(folder);
        var files = !own.isEmpty() ? own : prose ? made.prose(n, PAGES) : made.files(n);
        var law = own.isEmpty() ? made.draft() : Files.readString(Path.of(System.getenv("PORTAL_BENCH_DRAFT")));
        var draft = Cutter.cut(law).provisions();
        var extraction = new Extraction(ExtractionLimits.standard());
        var texts = extraction.extract(files).map(Extracted::text).toList();
        return new Pair(() -> linking(draft, texts), () -> reading(extraction, files), 0, WARM_UP / n, () -> {
            extraction.close();
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        });
    }

    private static List<Path> own() {
        var folder = System.getenv("PORTAL_BENCH_PAPERS");
        if (folder == null) {
            return List.of();
        }
        try (var all = Files.list(Path.of(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double linking(List<CutProvision> draft, List<String> texts) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        if (texts.stream().mapToInt(text -> Linker.link(draft, text).size()).sum() == 0) {
            throw new IllegalStateException("no links");
        }
        return (thread.getCurrentThreadCpuTime() - start) / Turn.NANOS;
    }

    private static double reading(Extraction extraction, List<Path> files) {
        var start = workers();
        if (extraction.extract(files).mapToLong(read -> read.text().length()).sum() == 0) {
            throw new IllegalStateException("no text");
        }
        return workers().minus(start).toNanos() / Turn.NANOS;
    }

    /// Processor time of the workers so far.
    private static Duration workers() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
