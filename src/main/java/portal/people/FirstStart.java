package portal.people;

import static portal.db.Tables.ACCOUNT;

import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.people.Links.Purpose;
import portal.platform.Refusal;
import portal.platform.Settings;

/// The first start of an installation: a link that makes the first administrator, printed once.
@Component
@ConditionalOnWebApplication
public class FirstStart {

    private final DSLContext db;
    private final Links links;
    private final People people;
    private final Settings settings;

    FirstStart(DSLContext db, Links links, People people, Settings settings) {
        this.db = db;
        this.links = links;
        this.people = people;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void announce() {
        if (!settings.demo() && !db.fetchExists(ACCOUNT)) {
            System.out.println("First administrator: " + links.make(null, Purpose.FIRST_ADMINISTRATOR, "/"));
        }
    }

    /// Spends the link and makes the administrator, both or neither.
    ///
    /// @throws Refusal where the link was used or expired, an account exists by now, or the password is too short
    @Transactional
    public PersonId begin(String token, String name, String email, String password) {
        boolean valid = links.use(token)
                .filter(link -> link.purpose() == Purpose.FIRST_ADMINISTRATOR)
                .isPresent();
        if (!valid || db.fetchExists(ACCOUNT)) {
            throw new Refusal("link.over");
        }
        if (!email.contains("@")) {
            throw new Refusal("people.email.missing");
        }
        return people.register(null, new NewPerson(name, null, null, email, null, null, null), password, true);
    }
}
