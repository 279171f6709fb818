package portal.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The limits and periods of an installation, from `application.yaml` or `PORTAL_*`.
///
/// @param publicAddress how the portal is reached from outside, without a closing slash; stands in mailed links
/// @param databaseUrl JDBC address of a PostgreSQL database; the embedded one is used where it is absent
/// @param demo whether this is the sample installation, whose passwords are known
/// @param uploadSize the largest file that is taken, refused before upload
/// @param changeOfMind how long an author may change or take back what was sent
/// @param linkLife how long a personal link may be used
/// @param lockAfter wrong passwords in a row that lock an account
/// @param lockFor how long it stays locked
@ConfigurationProperties("portal")
public record Settings(
        @DefaultValue("http://localhost:8080") String publicAddress,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @DefaultValue("false") boolean demo,
        @DefaultValue("portal@localhost") String mailFrom,
        @DefaultValue("50MB") DataSize uploadSize,
        @DefaultValue("15m") Duration changeOfMind,
        @DefaultValue("30d") Duration linkLife,
        @DefaultValue("8") int lockAfter,
        @DefaultValue("15m") Duration lockFor) {}
