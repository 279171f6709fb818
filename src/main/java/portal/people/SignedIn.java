package portal.people;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Who is signed in on this request, read afresh from the database: a disabled account is nobody at its next click.
@Component
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    public Optional<Viewer> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? accounts.of(account.person()).filter(Account::isEnabled).map(Account::viewer)
                : Optional.empty();
    }

    /// @throws NobodySignedIn where the session has ended
    public Viewer viewer() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /// Signs a person in without a password, after a personal link was used. The session gets a new id.
    public boolean signIn(PersonId person) {
        Optional<Account> account =
                accounts.of(person).filter(Account::isEnabled).filter(Account::isAccountNonLocked);
        account.ifPresent(found -> {
            var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
            request.getSession(true);
            request.changeSessionId();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(found, null, found.getAuthorities()));
            SecurityContextHolder.setContext(context);
            new HttpSessionSecurityContextRepository()
                    .saveContext(
                            context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        });
        return account.isPresent();
    }
}
