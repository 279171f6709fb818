package portal.documents.extraction;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// The command line of a worker: the same Java, the same classes, nothing else of the portal.
final class WorkerCommand {
    private static final System.Logger LOG = System.getLogger(WorkerCommand.class.getName());
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String XML = "com.sun.org.apache.xerces.internal.jaxp.";
    private static final List<String> IDLE = List.of("/usr/bin/chrt", "--idle", "0");
    private static final List<String> SHARING = List.of("/usr/bin/nice", "-n", "10");
    private static final Path FILE_LIMITER = Path.of("/usr/bin/prlimit");

    private WorkerCommand() {}

    /// @param scratch the worker's own folder
    /// @param idle whether it runs only when nobody else wants the processor, where [#idles()]
    static List<String> line(ExtractionLimits limits, Path scratch, Manner manner, boolean idle) throws IOException {
        var line = new ArrayList<String>();
        if (idle) {
            line.addAll(IDLE);
        } else if (manner.behind() && Files.isExecutable(Path.of(SHARING.getFirst()))) {
            line.addAll(SHARING);
        }
        if (Files.isExecutable(FILE_LIMITER)) {
            line.addAll(List.of(FILE_LIMITER.toString(), "--fsize=" + limits.unpacked(), "--core=0", "--"));
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine(limits, scratch));
        line.addAll(manner.options());
        line.addAll(classes(System.getProperty("java.class.path")));
        line.addAll(limits.asArguments());
        return line;
    }

    /// Whether the system knows, and allows, programs that give way to every other at once. One of a lower share of the
    /// processor only finishes its turn first, for which a page would wait some milliseconds at each of its steps.
    static boolean idles() {
        if (!Files.isExecutable(Path.of(IDLE.getFirst()))) {
            return false;
        }
        var trial = new ArrayList<>(IDLE);
        trial.add("true");
        try {
            return new ProcessBuilder(trial)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Programs for idle times cannot be started", e);
            return false;
        }
    }

    /// A small heap that ends the process when it is full, no files outside the folder, no XML from elsewhere and by
    /// Java's own parsers, which need not be looked for in every library, and every socket sent to a proxy that is
    /// not there.
    private static List<String> machine(ExtractionLimits limits, Path scratch) {
        return List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + scratch.resolve("fatal.log"),
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Dpdfbox.fontcache=" + scratch,
                "-Djava.awt.headless=true",
                "-Djavax.xml.parsers.SAXParserFactory=" + XML + "SAXParserFactoryImpl",
                "-Djavax.xml.parsers.DocumentBuilderFactory=" + XML + "DocumentBuilderFactoryImpl",
                "-Dlogback.configurationFile=portal/documents/extraction/worker-logback.xml",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-DsocksNonProxyHosts=");
    }

    /// Options that lead to the worker's class: in the executable jar its libraries lie inside, so that the jar's own
    /// launcher is needed; from a class path, or an extracted jar whose manifest lists one, they do not.
    static List<String> classes(String path) throws IOException {
        var absolute = Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var worker = ExtractionWorker.class.getName();
        return isExecutableJar(absolute)
                ? List.of("-Dloader.main=" + worker, "-cp", absolute, LAUNCHER)
                : List.of("-cp", absolute, worker);
    }

    private static boolean isExecutableJar(String path) throws IOException {
        if (path.contains(File.pathSeparator) || !Files.isRegularFile(Path.of(path))) {
            return false;
        }
        try (var jar = new JarFile(path)) {
            return jar.getEntry("BOOT-INF/") != null;
        }
    }
}
