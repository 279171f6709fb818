package portal.consultations;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// One line of the home page: a figure, a thing and a date.
///
/// @param count the figure, printed before the thing
/// @param what the thing in the viewer's language without its figure: `comments to send`
/// @param about where it is, such as the consultation's title
/// @param due until when, in the consultation's zone; null where nothing is set
/// @param path to the exact place, without a leading slash
public record WaitingItem(
        long count, String what, String about, @Nullable ZonedDateTime due, String path) {}
