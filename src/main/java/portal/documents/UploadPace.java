package portal.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How slow an upload may be: one that crawls keeps its connection for ever. How long a line may say nothing at all is
/// the container's `server.tomcat.connection-timeout`.
///
/// @param lowest bytes a second
/// @param over so long a stretch
@ConfigurationProperties("portal.pace")
record UploadPace(
        @DefaultValue("500B") DataSize lowest,
        @DefaultValue("1m") Duration over) {

    /// What has to come within a stretch.
    long least() {
        return lowest.toBytes() * Math.max(1, over.toSeconds());
    }
}
