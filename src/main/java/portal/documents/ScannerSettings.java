package portal.documents;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The virus scanner of this installation; none where neither is set.
///
/// @param address of ClamAV's clamd, as `127.0.0.1:3310`
/// @param command a program and its arguments, to which the file is added; it ends with 0 where it finds nothing and
/// with 1 where it finds something, as `clamdscan` does
/// @param patience until the scanner has to say something of a file
@ConfigurationProperties("portal.scanner")
record ScannerSettings(
        @Nullable String address,
        @DefaultValue List<String> command,
        @DefaultValue("60s") Duration patience) {}
