package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.db.Tables.ACCOUNT;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import portal.Backend;
import portal.platform.Settings;

@ParameterizedClass
@EnumSource(Backend.class)
class AccountsTests {

    private static final String PASSWORD = "mật khẩu đủ dài";

    private final Backend backend;
    private final Accounts accounts;
    private final Settings settings;
    private final String login;

    AccountsTests(Backend backend) {
        this.backend = backend;
        accounts = backend.the(Accounts.class);
        settings = backend.the(Settings.class);
        login = UUID.randomUUID() + "@example.org";
        People people = backend.the(People.class);
        PersonId person = people.enter(null, new NewPerson("Đào Thị Ổi", null, null, login, null, null, null));
        people.open(null, person, PASSWORD, false);
    }

    @AfterEach
    void timeGoesOn() {
        backend.clock().go();
    }

    @Test
    void wrongPasswordsInARowLockTheAccountForAWhile() {
        backend.clock().stopAt(backend.clock().instant());
        for (int wrong = 1; wrong < settings.lockAfter(); wrong++) {
            fail();
            assertThat(accounts.loadUserByUsername(login).isAccountNonLocked()).isTrue();
        }
        fail();
        assertThat(accounts.loadUserByUsername(login).isAccountNonLocked()).isFalse();

        backend.clock()
                .stopAt(backend.clock().instant().plus(settings.lockFor()).plus(Duration.ofSeconds(1)));
        assertThat(accounts.loadUserByUsername(login).isAccountNonLocked()).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        for (int wrong = 1; wrong < settings.lockAfter(); wrong++) {
            fail();
        }
        Account account = accounts.loadUserByUsername(login);
        accounts.signedIn(new AuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities())));
        fail();

        assertThat(accounts.loadUserByUsername(login).isAccountNonLocked()).isTrue();
    }

    @Test
    void thePasswordIsKeptAsAnArgon2HashAlone() {
        String kept = backend.the(DSLContext.class)
                .select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchSingle(ACCOUNT.PASSWORD_HASH);

        assertThat(kept).startsWith("$argon2id$").doesNotContain(PASSWORD);
        assertThat(backend.the(PasswordEncoder.class).matches(PASSWORD, kept)).isTrue();
    }

    @Test
    void aNameIsFoundHoweverItIsTypedAndAnUnknownOneIsNot() {
        assertThat(accounts.loadUserByUsername("  " + login.toUpperCase(java.util.Locale.ROOT) + " ")
                        .getUsername())
                .isEqualTo(login);
        assertThatThrownBy(() -> accounts.loadUserByUsername("nobody@example.org"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    private void fail() {
        accounts.failed(new AuthenticationFailureBadCredentialsEvent(
                UsernamePasswordAuthenticationToken.unauthenticated(login, "wrong"), new BadCredentialsException("")));
    }
}
