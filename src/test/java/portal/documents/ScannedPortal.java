package portal.documents;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import portal.Scenes;
import portal.consultations.Consultations;
import portal.consultations.Role;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.web.Site;
import portal.web.Visitor;

/// A portal that has each file looked at by a small virus scanner of this machine, with people who can sign in to it.
final class ScannedPortal implements AutoCloseable {

    private static final String PASSWORD = "một mật khẩu dài";

    private final Site site;
    private final Scenes.Scene scene;
    private final Map<String, Viewer> cast = new HashMap<>();
    private FakeClamd clamd;

    ScannedPortal(String... settings) throws IOException {
        clamd = new FakeClamd();
        String[] all = Stream.concat(Stream.of("--portal.scanner.address=" + clamd.address()), Stream.of(settings))
                .toArray(String[]::new);
        site = new Site(all);
        scene = new Scenes(site).open();
    }

    Site site() {
        return site;
    }

    Scenes.Scene scene() {
        return scene;
    }

    FakeClamd clamd() {
        return clamd;
    }

    /// The scanner is away until it is back.
    void away() throws IOException {
        clamd.close();
    }

    void back() throws IOException {
        clamd = new FakeClamd(clamd.port());
    }

    ScannedPortal admit(String login, Role role) {
        var newcomer = new NewPerson(login, null, null, login, scene.province(), null, null);
        PersonId person = site.the(People.class).register(null, newcomer, PASSWORD, false);
        site.the(Consultations.class).admit(scene.administrator(), scene.consultation(), person, role, null);
        cast.put(login, new Viewer(person, false));
        return this;
    }

    Viewer viewer(String login) {
        return Objects.requireNonNull(cast.get(login));
    }

    Visitor visitor(String login) throws Exception {
        return new Visitor(URI.create(site.address() + "/")).signIn(login, PASSWORD);
    }

    @Override
    public void close() throws IOException {
        site.close();
        clamd.close();
    }
}
