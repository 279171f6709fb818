package portal.sample;

import static portal.db.Tables.CONSULTATION;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import portal.platform.MovableClock;
import portal.platform.Settings;

/// Fills an empty sample installation, opens it and says where, and who can sign in.
@Component
@ConditionalOnProperty("portal.demo")
class Sample implements ApplicationRunner {

    private final DSLContext db;
    private final Cast cast;
    private final Stage stage;
    private final House house;

    Sample(DSLContext db, Cast cast, Stage stage, House house) {
        this.db = db;
        this.cast = cast;
        this.stage = stage;
        this.house = house;
    }

    /// Around the stage.
    @Component
    @ConditionalOnProperty("portal.demo")
    record House(Clock clock, Curtain curtain, Settings settings) {}

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        Script script = Script.read();
        if (!db.fetchExists(CONSULTATION)) {
            MovableClock time = (MovableClock) house.clock();
            try {
                play(script, time, Instant.now());
            } finally {
                time.go();
            }
        }
        house.curtain().raise();
        System.out.println(cast.poster(script, house.settings().publicAddress()));
    }

    private void play(Script script, MovableClock time, Instant now) throws Exception {
        time.stopAt(now.minus(Duration.ofDays(90)));
        cast.enter(script);
        stage.set(script, cast);
        try (InputStream vi = Script.resource("draft-vi.docx");
                InputStream en = Script.resource("draft-en.txt")) {
            stage.publish(cast, vi, en);
        }
        stage.arrange(script, cast);
        for (Script.Asking round : script.rounds()) {
            time.stopAt(now.plus(Duration.ofDays(round.opensInDays())));
            stage.open(script, round, cast, now);
        }
        stage.perform(script, cast, time, now);
        time.stopAt(now.minus(Duration.ofDays(1)));
        try (InputStream vi = Script.resource("draft-v2-vi.docx");
                InputStream en = Script.resource("draft-v2-en.txt")) {
            stage.prepare(cast, vi, en);
        }
    }
}
