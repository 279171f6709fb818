package portal.people;

import static portal.db.Tables.SIGN_IN_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.trail.Trail;

/// Personal links that expire. The portal keeps only the hash of a link: who reads the database can use none.
@Component
public class Links {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final Clock clock;
    private final Settings settings;
    private final Trail trail;

    Links(DSLContext db, Clock clock, Settings settings, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.trail = trail;
    }

    /// What a link is for: an invitation may be used until it expires, the others once.
    public enum Purpose {
        FIRST_ADMINISTRATOR,
        INVITATION,
        SIGN_IN
    }

    /// A link that may be used now.
    ///
    /// @param person null for the link that makes the first administrator
    /// @param target the page it leads to, a path of the portal
    public record Link(@Nullable PersonId person, Purpose purpose, String target) {}

    /// @return the full address to send; it cannot be had again
    @Transactional
    public String make(@Nullable PersonId person, Purpose purpose, String target) {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        db.insertInto(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.TOKEN_HASH, hash(token))
                .set(SIGN_IN_LINK.PERSON_ID, person == null ? null : person.value())
                .set(SIGN_IN_LINK.PURPOSE, purpose.name())
                .set(SIGN_IN_LINK.TARGET, target)
                .set(SIGN_IN_LINK.EXPIRES_AT, clock.instant().plus(settings.linkLife()))
                .execute();
        return settings.publicAddress() + "/link/" + token;
    }

    /// Makes a link that signs a person in once, for an administrator to hand over.
    ///
    /// @throws Refusal to anybody else
    @Transactional
    public String issue(Viewer viewer, PersonId person) {
        if (!viewer.administrator()) {
            throw new Refusal("refused");
        }
        trail.record(viewer.person().value(), "link.issue", "person", person.value(), null, "");
        return make(person, Purpose.SIGN_IN, "/");
    }

    /// Looks without using: a mail scanner that opens the page spends nothing.
    @Transactional(readOnly = true)
    public Optional<Link> look(String token) {
        return db.selectFrom(SIGN_IN_LINK)
                .where(
                        SIGN_IN_LINK.TOKEN_HASH.eq(hash(token)),
                        SIGN_IN_LINK.EXPIRES_AT.gt(clock.instant()),
                        SIGN_IN_LINK.WITHDRAWN_AT.isNull(),
                        SIGN_IN_LINK.USED_AT.isNull().or(SIGN_IN_LINK.PURPOSE.eq(Purpose.INVITATION.name())))
                .fetchOptional(row -> new Link(
                        row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
                        Purpose.valueOf(row.getPurpose()),
                        row.getTarget()));
    }

    /// Uses a link. Of two who use a single-use link at once, one gets nothing.
    @Transactional
    public Optional<Link> use(String token) {
        Optional<Link> link = look(token);
        int used = db.update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, clock.instant())
                .where(
                        SIGN_IN_LINK.TOKEN_HASH.eq(hash(token)),
                        SIGN_IN_LINK.USED_AT.isNull().or(SIGN_IN_LINK.PURPOSE.eq(Purpose.INVITATION.name())))
                .execute();
        return used == 1 ? link : Optional.empty();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
