package portal.platform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import portal.Portal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The browser's part is built beforehand and committed, so that nobody needs Node to build the portal.
class BundleTest {

    private static final Pattern COMPONENT = Pattern.compile("(?:com/vaadin|portal)/[^;\\[]*");

    @Test
    void theBundleBelongsToTheFrontendSources() throws Exception {
        String recorded = Files.readString(Path.of("src/main/bundles/frontend.sha256"));
        assertThat(sources())
                .as("run frontend/rebuild and commit what it changes")
                .isEqualTo(recorded);
        assertThat(Path.of("src/main/bundles/prod.bundle")).isNotEmptyFile();
    }

    /// What the browser needs for a component stands at its class: a view that uses one more needs a new bundle though
    /// nothing in `frontend/` changed.
    @Test
    void theBundleHoldsEveryComponentThatTheViewsUseAndWhatTheseMakeInside() throws Exception {
        JsonNode stats = stats();
        Set<String> bundled = new HashSet<>();
        stats.get("bundleImports").forEach(held -> bundled.add(held.asString()));
        Set<Class<?>> used = used();
        SoftAssertions softly = new SoftAssertions();
        for (Class<?> component : used) {
            for (JsModule module : component.getAnnotationsByType(JsModule.class)) {
                String own = module.value().replaceFirst("^\\./", "Frontend/");
                String lent = module.value().replaceFirst("^\\./", "Frontend/generated/jar-resources/");
                softly.assertThat(bundled.contains(own) || bundled.contains(lent))
                        .as("run frontend/rebuild and commit what it changes: " + module.value() + " of " + component)
                        .isTrue();
            }
            for (NpmPackage needed : component.getAnnotationsByType(NpmPackage.class)) {
                softly.assertThat(stats.get("packageJsonDependencies")
                                .path(needed.value())
                                .asString(""))
                        .as("run frontend/rebuild and commit what it changes: " + needed.value() + " of " + component)
                        .isEqualTo(needed.version());
            }
        }
        softly.assertAll();
        assertThat(used)
                .as("what a field of day and time makes inside")
                .extracting(Class::getSimpleName)
                .contains("DateTimePicker", "DateTimePickerDatePicker");
    }

    private static JsonNode stats() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle");
                InputStream stats = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            return new JsonMapper().readTree(stats);
        }
    }

    /// The classes of Vaadin and of the portal that the portal's classes name, with all that these are made of and name
    /// themselves: what a component makes inside needs its modules too.
    private static Set<Class<?>> used() throws Exception {
        Path classes = Path.of(
                Portal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Deque<String> named = new ArrayDeque<>();
        try (Stream<Path> files = Files.walk(classes.resolve("portal"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                named.addAll(names(Files.readAllBytes(file)));
            }
        }
        Set<Class<?>> used = new HashSet<>();
        Set<String> seen = new HashSet<>();
        while (!named.isEmpty()) {
            String name = named.pop();
            if (seen.add(name)) {
                named.addAll(parts(name, used));
            }
        }
        return used;
    }

    /// Notes the class with all that it is made of.
    ///
    /// @return the names in it
    private static List<String> parts(String name, Set<Class<?>> used) throws Exception {
        Class<?> found = Class.forName(name.replace('/', '.'), false, Portal.class.getClassLoader());
        List<String> parts = new ArrayList<>();
        for (Class<?> part = found; part != null && used.add(part); part = part.getSuperclass()) {
            for (Uses uses : part.getAnnotationsByType(Uses.class)) {
                parts.add(uses.value().getName().replace('.', '/'));
            }
            if (Component.class.isAssignableFrom(part)) {
                try (InputStream bytes =
                        part.getResourceAsStream("/" + part.getName().replace('.', '/') + ".class")) {
                    parts.addAll(names(Objects.requireNonNull(bytes).readAllBytes()));
                }
            }
        }
        return parts;
    }

    private static List<String> names(byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry named
                    && COMPONENT.matcher(named.asInternalName()).matches()) {
                names.add(named.asInternalName());
            }
        }
        return names;
    }

    @Test
    void theLockFileNamesNoDownloadHosts() throws IOException {
        assertThat(Files.readString(Path.of("package-lock.json"))).doesNotContain("\"resolved\"", "http://");
    }

    /// As `sha256sum frontend/*.ts` prints it.
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".ts"))
                    .sorted()
                    .toList();
            return sources.stream().map(BundleTest::line).collect(joining());
        }
    }

    private static String line(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + "  " + file + "\n";
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
