package portal.people;

import org.springframework.security.access.AccessDeniedException;

/// Something was asked for after the session ended.
public class NobodySignedIn extends AccessDeniedException {

    public NobodySignedIn() {
        super("Nobody is signed in");
    }
}
