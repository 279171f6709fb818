package portal.comments.ui;

import java.time.ZonedDateTime;
import portal.comments.Unsent.Writing;

/// What a composer asks of the page it stands on.
interface Desk {

    /// Keeps what is written so far.
    ///
    /// @return when, in the consultation's zone
    ZonedDateTime keep(Writing writing);

    /// @throws portal.platform.Refusal where it is not taken; then what was typed stays
    void send(Writing writing);

    /// The composer is closed; what was typed is kept.
    void close();
}
