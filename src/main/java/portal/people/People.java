package portal.people;

import static portal.db.Tables.ACCOUNT;
import static portal.db.Tables.BODY;
import static portal.db.Tables.BODY_NAME;
import static portal.db.Tables.CAPACITY;
import static portal.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.platform.Refusal;
import portal.text.Text;
import portal.trail.Trail;

/// Enters persons, bodies and accounts.
@Component
public class People {

    /// Shorter passwords are refused (OWASP ASVS 5.0, 6.2.1).
    public static final int SHORTEST_PASSWORD = 8;

    /// In characters, of a body.
    public static final int LONGEST_NAME = 400;

    private final DSLContext db;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final Trail trail;

    People(DSLContext db, Clock clock, PasswordEncoder passwords, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.passwords = passwords;
        this.trail = trail;
    }

    @Transactional
    public BodyId enter(@Nullable Viewer viewer, NewBody body) {
        admit(viewer);
        return write(viewer, body);
    }

    /// The same for a room whose own rules let the viewer enter bodies; it has asked them.
    ///
    /// @throws Refusal where the name is missing or too long
    @Transactional
    public BodyId enterFor(Viewer viewer, NewBody body) {
        return write(viewer, body);
    }

    private BodyId write(@Nullable Viewer viewer, NewBody body) {
        if (body.nameVi().isBlank()) {
            throw new Refusal("people.name.missing");
        }
        if (body.nameVi().length() > LONGEST_NAME) {
            throw new Refusal("people.name.long", LONGEST_NAME);
        }
        BodyId id = BodyId.next();
        db.insertInto(BODY)
                .set(BODY.ID, id.value())
                .set(BODY.LEVEL, body.level().name().toLowerCase(Locale.ROOT))
                .set(BODY.CREATED_AT, clock.instant())
                .execute();
        name(id, "vi", body.nameVi(), body.shortVi());
        if (body.nameEn() != null) {
            name(id, "en", body.nameEn(), body.shortEn());
        }
        trail.record(actor(viewer), "people.manage", "body", id.value(), null, body.nameVi());
        return id;
    }

    @Transactional
    public PersonId enter(@Nullable Viewer viewer, NewPerson person) {
        admit(viewer);
        PersonId id = PersonId.next();
        String name = Text.clean(person.name()).strip();
        db.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, name)
                .set(PERSON.HONORIFIC_VI, person.honorificVi())
                .set(PERSON.HONORIFIC_EN, person.honorificEn())
                .set(PERSON.EMAIL, lowered(person.email()))
                .set(PERSON.SORT_KEY, Text.sortKey(name))
                .set(PERSON.FOLDED, Text.fold(name))
                .set(PERSON.CREATED_AT, clock.instant())
                .execute();
        db.insertInto(CAPACITY)
                .set(CAPACITY.ID, CapacityId.next().value())
                .set(CAPACITY.PERSON_ID, id.value())
                .set(
                        CAPACITY.BODY_ID,
                        person.body() == null ? null : person.body().value())
                .set(CAPACITY.TITLE_VI, person.titleVi())
                .set(CAPACITY.TITLE_EN, person.titleEn())
                .set(CAPACITY.VALID_FROM, today())
                .execute();
        trail.record(actor(viewer), "people.manage", "person", id.value(), null, name);
        return id;
    }

    /// Enters a person and opens the account, both or neither.
    ///
    /// @throws Refusal where the name is missing, the address is taken, or the password is too short
    @Transactional
    public PersonId register(
            @Nullable Viewer viewer, NewPerson person, @Nullable String password, boolean administrator) {
        admit(viewer);
        if (person.name().isBlank()) {
            throw new Refusal("people.name.missing");
        }
        String email = lowered(person.email());
        if (email != null && db.fetchExists(PERSON, PERSON.EMAIL.eq(email))) {
            throw new Refusal("people.email.taken");
        }
        PersonId id = enter(viewer, person);
        open(viewer, id, password, administrator);
        return id;
    }

    /// Gives a person an account. The login is the e-mail address.
    ///
    /// @param password null where the person signs in by personal links alone
    /// @throws Refusal where the password is too short or the person has no e-mail address
    @Transactional
    public void open(@Nullable Viewer viewer, PersonId person, @Nullable String password, boolean administrator) {
        admit(viewer);
        if (password != null && password.length() < SHORTEST_PASSWORD) {
            throw new Refusal("people.password.short", SHORTEST_PASSWORD);
        }
        String email = db.select(PERSON.EMAIL)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOne(PERSON.EMAIL);
        if (email == null) {
            throw new Refusal("people.email.missing");
        }
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.PERSON_ID, person.value())
                .set(ACCOUNT.LOGIN, email)
                .set(ACCOUNT.PASSWORD_HASH, password == null ? null : passwords.encode(password))
                .set(ACCOUNT.ADMINISTRATOR, administrator)
                .execute();
        trail.record(
                actor(viewer), "account.open", "person", person.value(), null, administrator ? "administrator" : "");
    }

    /// Shuts an account: its sessions end at their next request, its links no longer work.
    @Transactional
    public void disable(Viewer viewer, PersonId person, boolean disabled) {
        admit(viewer);
        db.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, disabled ? clock.instant() : null)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
        trail.record(
                viewer.person().value(), "account.disable", "person", person.value(), null, String.valueOf(disabled));
    }

    private void name(BodyId body, String language, String name, @Nullable String shortName) {
        db.insertInto(BODY_NAME)
                .set(BODY_NAME.BODY_ID, body.value())
                .set(BODY_NAME.LANGUAGE, language)
                .set(BODY_NAME.VALID_FROM, LocalDate.EPOCH)
                .set(BODY_NAME.NAME, Text.clean(name).strip())
                .set(BODY_NAME.SHORT_NAME, shortName)
                .set(BODY_NAME.SORT_KEY, Text.sortKey(name))
                .set(BODY_NAME.FOLDED, Text.fold(name))
                .execute();
    }

    /// Administrators alone; the installation itself (first start, sample) is null.
    private static void admit(@Nullable Viewer viewer) {
        if (viewer != null && !viewer.administrator()) {
            throw new Refusal("refused");
        }
    }

    private static java.util.@Nullable UUID actor(@Nullable Viewer viewer) {
        return viewer == null ? null : viewer.person().value();
    }

    private static @Nullable String lowered(@Nullable String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
