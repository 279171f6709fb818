package portal.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import portal.web.SamplePortal;
import portal.web.Visitor;

/// How long people wait for a page while so many files of mixed kinds are read and linked, beside the same portal at
/// rest: the time that nineteen in twenty visits stay below. Eight people open the list of papers and the draft by turns,
/// with the requests of a browser, and think for a moment between; whoever looks at the list asks again what is new.
///
/// @param name `queued` for opening a page, `queued-ask` for asking again
record OpenBench(String name) implements Case {
    private static final String JAR = Path.of("target", "portal.jar").toAbsolutePath().toString();
    private static final int PEOPLE = 8;
    private static final int LEAST = 30;
    private static final int MOST = 320;
    private static final int KINDS = 20;
    private static final int PAGES_MORE = 8;
    private static final int SHORTEST_THOUGHT = 100;
    private static final int LONGEST_THOUGHT = 500;
    private static final Pattern WAITING = Pattern.compile("\"(\\d+) files?, (?:since|the oldest)");

    @Override
    public String bench() {
        return "open";
    }

    @Override
    public int n() {
        return 100;
    }

    @Override
    public String peer() {
        return "at-rest";
    }

    @Override
    public Pair prepare(int n) throws Exception {
        var folder = Files.createTempDirectory("bench-");
        var files = new Folder(folder).files(KINDS, PAGES_MORE);
        var turns = new Turns(name.equals("queued"), new SamplePortal(List.of("-jar", JAR)), files, n);
        return new Pair(turns::queued, turns::resting, 0, 1, () -> {
            turns.close();
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        });
    }

    private static final class Turns implements AutoCloseable {
        private final boolean pages;
        private final SamplePortal portal;
        private final List<Path> files;
        private final int n;
        private final String consultation;
        private final Visitor sender;
        private final Visitor watcher;
        private final List<Visitor> people = new ArrayList<>();
        private int visits = MOST;

        Turns(boolean pages, SamplePortal portal, List<Path> files, int n) throws IOException, InterruptedException {
            this.pages = pages;
            this.portal = portal;
            this.files = files;
            this.n = n;
            consultation = portal.consultation();
            sender = portal.visitor("nga");
            watcher = portal.visitor("duy");
            for (int i = 0; i < PEOPLE; i++) {
                people.add(portal.visitor("lan"));
            }
        }

        double queued() throws Exception {
            sender.open(consultation + "/papers");
            for (int i = 0; i < n; i++) {
                var file = files.get(i % KINDS);
                if (sender.send(i + "-" + file.getFileName(), BodyPublishers.ofFile(file)) != 200) {
                    throw new IllegalStateException("not taken: " + file);
                }
            }
            int before = waiting();
            var seen = visits(MOST, () -> waiting() > 0);
            visits = seen.size();
            System.err.printf("bench: of %d files %d waited at the beginning%n", n, before);
            if (visits < LEAST) {
                throw new IllegalStateException("the queue was read before " + LEAST + " visits");
            }
            sender.leave();
            awaitRest();
            return late(seen);
        }

        double resting() throws Exception {
            return late(visits(visits, () -> waiting() == 0));
        }

        private int waiting() throws IOException, InterruptedException {
            var found = WAITING.matcher(watcher.open("upkeep"));
            watcher.leave();
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        }

        /// Until the last paper is linked too.
        private void awaitRest() throws IOException, InterruptedException {
            String page = sender.open(consultation + "/papers");
            while (waiting() > 0 || page.contains("file is being read") || page.contains("being linked to the articles")) {
                sender.leave();
                Thread.sleep(LONGEST_THOUGHT);
                page = sender.open(consultation + "/papers");
            }
            sender.leave();
            Thread.sleep(LONGEST_THOUGHT);
        }

        /// What each visit took, in seconds.
        private List<Double> visits(int most, Callable<Boolean> more) throws Exception {
            var open = new AtomicBoolean(true);
            try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
                var all = new ArrayList<Future<List<Double>>>();
                for (int i = 0; i < PEOPLE; i++) {
                    var person = people.get(i);
                    var moods = new Random(i);
                    int share = most / PEOPLE;
                    all.add(threads.submit(() -> visits(person, moods, share, open)));
                }
                while (more.call() && !all.stream().allMatch(Future::isDone)) {
                    Thread.sleep(LONGEST_THOUGHT);
                }
                open.set(false);
                var seen = new ArrayList<Double>();
                for (var one : all) {
                    seen.addAll(one.get());
                }
                return seen;
            }
        }

        private List<Double> visits(Visitor person, Random moods, int most, AtomicBoolean open) throws Exception {
            var seen = new ArrayList<Double>();
            for (int i = 0; i < most && open.get(); i++) {
                Thread.sleep(moods.nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT));
                boolean list = i % 2 == 0;
                double opened = seconds(() -> person.open(consultation + (list ? "/papers" : "/read")));
                double asked = list ? seconds(person::ask) : 0;
                person.leave();
                if (pages) {
                    seen.add(opened);
                } else if (list) {
                    seen.add(asked);
                }
            }
            return seen;
        }

        private static double seconds(Callable<String> work) throws Exception {
            return Turn.clocked(work).seconds();
        }

        private static double late(List<Double> seen) {
            var sorted = seen.stream().sorted().toList();
            double half = sorted.get(sorted.size() / 2);
            double late = sorted.get(sorted.size() * 95 / 100);
            System.err.printf(
                    "bench: %d visits, half within %.0f ms, 95 of 100 within %.0f ms%n",
                    sorted.size(), half * 1e3, late * 1e3);
            return late;
        }

        @Override
        public void close() throws Exception {
            sender.close();
            watcher.close();
            people.forEach(Visitor::close);
            portal.close();
        }
    }
}
