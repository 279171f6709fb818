package portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.Backend;
import portal.Beans;
import portal.Portal;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Role;
import portal.papers.Papers;
import portal.people.Account;
import portal.people.PersonId;
import portal.people.Viewer;

/// Each page of a consultation at the door of its address, for each role: shown, or answered as if it did not exist.
@SpringBootTest(
        classes = {Portal.class, Backend.TestTime.class},
        properties = {
            "spring.main.allow-bean-definition-overriding=true",
            "db-scheduler.polling-interval=200ms",
            "logging.level.root=error"
        })
class RoutesTests extends SpringBrowserlessTest implements Beans {

    static {
        try {
            System.setProperty(
                    "portal.home", Files.createTempDirectory("portal-routes").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String EVERYONE = "participant focal rapporteur reviewer drafter head secretariat steering";

    @Autowired
    private ApplicationContext portal;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scenes(this).open();
    }

    @Override
    public <T> T the(Class<T> type) {
        return portal.getBean(type);
    }

    @ParameterizedTest
    @CsvSource({
        "read,       " + EVERYONE,
        "mine,       " + EVERYONE,
        "workshops,  " + EVERYONE,
        "papers,     participant focal reviewer drafter head secretariat",
        "versions,   drafter head secretariat",
        "policies,   drafter head",
        "versions/outline, drafter head",
        "rounds,     secretariat",
        "people,     secretariat",
        "review,     reviewer drafter head secretariat",
        "summary,    reviewer drafter head secretariat steering",
        "table,      reviewer drafter head secretariat"
    })
    void aPageIsShownToThoseWhoseJobItIsAndHiddenFromTheOthers(String page, String seen) {
        Set<Role> expected = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (List.of(seen.split(" ")).contains(role.word())) {
                expected.add(role);
            }
        }
        Set<Role> shown = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (opens(scene.the(role), "c/" + scene.consultation().value() + "/" + page)) {
                shown.add(role);
            }
        }
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void fromOutsideNoPageOfAConsultationExists() {
        List<String> shown = new ArrayList<>();
        for (String page :
                "read mine workshops papers versions versions/outline policies rounds people review summary table"
                        .split(" ")) {
            if (opens(scene.outsider(), "c/" + scene.consultation().value() + "/" + page)) {
                shown.add(page);
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void peopleAndAccountsAreTheAdministratorsAlone() {
        assertThat(opens(scene.administrator(), "people")).isTrue();
        for (Role role : Role.values()) {
            assertThat(opens(scene.the(role), "people")).as(role.word()).isFalse();
        }
    }

    @Test
    void theHealthOfThePortalIsTheAdministratorsAlone() {
        assertThat(opens(scene.administrator(), "upkeep")).isTrue();
        for (Role role : Role.values()) {
            assertThat(opens(scene.the(role), "upkeep")).as(role.word()).isFalse();
        }
    }

    @Test
    void theTableOfAPaperIsOpenToThoseWhoSettleIt() {
        Viewer focal = scene.the(Role.FOCAL);
        var document = scene.scenes().read(focal, "Về Điều 1: nên ngắn hơn.", "y-kien.txt");
        var paper = the(Papers.class).receive(focal, scene.round(), document, scene.province(), true);
        String page = "c/" + scene.consultation().value() + "/papers/" + paper.value() + "/table";
        assertThat(opens(focal, page)).isTrue();
        assertThat(opens(scene.the(Role.SECRETARIAT), page)).isTrue();
        assertThat(opens(scene.the(Role.REVIEWER), page)).isFalse();
        assertThat(opens(scene.the(Role.PARTICIPANT), page)).isFalse();
        assertThat(opens(scene.outsider(), page)).isFalse();
    }

    private boolean opens(Viewer viewer, String path) {
        signIn(viewer);
        UI.getCurrent().navigate(path);
        HasElement view = (HasElement) getCurrentView();
        return !view.getClass().getName().startsWith("portal.platform.ui.");
    }

    private static void signIn(Viewer viewer) {
        PersonId person = viewer.person();
        Account account = new Account(person, person.value().toString(), null, viewer.administrator(), false, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }
}
