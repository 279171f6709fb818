package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.SIGN_IN_LINK;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;

@ParameterizedClass
@EnumSource(Backend.class)
class LinksTests {

    private final Backend backend;
    private final Links links;
    private final PersonId person;

    LinksTests(Backend backend) {
        this.backend = backend;
        links = backend.the(Links.class);
        person = new Scenes(backend).open().the(PARTICIPANT).person();
    }

    @AfterEach
    void timeGoesOn() {
        backend.clock().go();
    }

    @Test
    void aLinkForSigningInIsUsedOnceHoweverManyTryAtOnce() throws Exception {
        String token = token(Links.Purpose.SIGN_IN);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long uses = threads
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<Boolean>>mapToObj(
                                    n -> () -> links.use(token).isPresent())
                            .toList())
                    .stream()
                    .filter(use -> use.resultNow())
                    .count();
            assertThat(uses).isEqualTo(1);
        }
    }

    @Test
    void anInvitationOpensAgainAndAgainUntilItExpires() {
        String token = token(Links.Purpose.INVITATION);

        assertThat(links.use(token)).isPresent();
        assertThat(links.use(token)).isPresent();
        backend.clock().stopAt(Instant.now().plus(Duration.ofDays(31)));
        assertThat(links.use(token)).isEmpty();
        assertThat(links.look(token)).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoLinkThatCouldBeUsed() {
        String token = token(Links.Purpose.INVITATION);

        assertThat(backend.the(DSLContext.class)
                        .selectFrom(SIGN_IN_LINK)
                        .fetch()
                        .toString())
                .doesNotContain(token);
    }

    private String token(Links.Purpose purpose) {
        String address = links.make(person, purpose, "c/x/read");
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
