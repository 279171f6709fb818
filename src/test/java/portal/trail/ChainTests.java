package portal.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.db.Tables.TRAIL_ENTRY;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import portal.Backend;
import portal.Scenes;
import portal.platform.Home;

class ChainTests {

    private final Chain chain = Backend.H2.the(Chain.class);

    @Test
    void thePortalItselfCanNeitherChangeNorDeleteWhatIsRecorded() {
        new Scenes(Backend.H2).open();
        DSLContext db = Backend.H2.the(DSLContext.class);

        assertThatThrownBy(
                        () -> db.update(TRAIL_ENTRY).set(TRAIL_ENTRY.ACT, "x").execute())
                .hasMessageContaining("Not enough rights");
        assertThatThrownBy(() -> db.deleteFrom(TRAIL_ENTRY).execute()).hasMessageContaining("Not enough rights");
        assertThatThrownBy(() -> db.execute("drop table trail_seal")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aChangedEntryBreaksTheChainAtItsPlace() throws Exception {
        new Scenes(Backend.H2).open();
        await().atMost(Duration.ofSeconds(20)).until(() -> chain.verify().unsealed() == 0);
        assertThat(chain.verify().brokenAt()).isNull();
        Home home = Backend.H2.the(Home.class);
        String key = Files.readAllLines(home.database().resolve("portal.keys")).getFirst();
        try (var admin = DriverManager.getConnection(
                        "jdbc:h2:durable:" + home.database().resolve("portal") + ";LOCK_TIMEOUT=20000", "ADMIN", key);
                var statement = admin.createStatement()) {
            statement.execute("update trail_entry set detail = 'forged' || detail where seq = 3");
            assertThat(chain.verify().brokenAt()).isNotNull();
            statement.execute("update trail_entry set detail = substring(detail, 7) where seq = 3");
        }
        assertThat(chain.verify().brokenAt()).isNull();
    }
}
