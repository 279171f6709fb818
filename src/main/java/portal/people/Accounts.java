package portal.people;

import static portal.db.Tables.ACCOUNT;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.db.tables.records.AccountRecord;
import portal.platform.Settings;
import portal.trail.Trail;

/// Finds accounts for signing in, and locks one after too many wrong passwords in a row.
@Component
class Accounts implements UserDetailsService {

    private final DSLContext db;
    private final Clock clock;
    private final Settings settings;
    private final Trail trail;

    Accounts(DSLContext db, Clock clock, Settings settings, Trail trail) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.trail = trail;
    }

    @Override
    public Account loadUserByUsername(String login) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login.strip().toLowerCase(Locale.ROOT)))
                .fetchOptional(this::account)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    Optional<Account> of(PersonId person) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .fetchOptional(this::account);
    }

    @EventListener
    @Transactional
    public void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Account account) {
            db.update(ACCOUNT)
                    .set(ACCOUNT.FAILURES, 0)
                    .setNull(ACCOUNT.LOCKED_UNTIL)
                    .where(ACCOUNT.PERSON_ID.eq(account.person().value()))
                    .execute();
            trail.record(
                    account.person().value(),
                    "sign-in",
                    "person",
                    account.person().value(),
                    null,
                    "");
        }
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        String login =
                String.valueOf(event.getAuthentication().getName()).strip().toLowerCase(Locale.ROOT);
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, ACCOUNT.FAILURES.plus(1))
                .where(ACCOUNT.LOGIN.eq(login))
                .execute();
        int locked = db.update(ACCOUNT)
                .set(ACCOUNT.LOCKED_UNTIL, clock.instant().plus(settings.lockFor()))
                .set(ACCOUNT.FAILURES, 0)
                .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.FAILURES.ge(settings.lockAfter()))
                .execute();
        if (locked > 0) {
            trail.record(null, "account.lock", "person", null, null, login);
        }
    }

    private Account account(AccountRecord row) {
        boolean locked = row.getLockedUntil() != null && row.getLockedUntil().isAfter(clock.instant());
        return new Account(
                new PersonId(row.getPersonId()),
                row.getLogin(),
                row.getPasswordHash(),
                row.getAdministrator(),
                locked,
                row.getDisabledAt() != null);
    }
}
