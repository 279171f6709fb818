/// Turns uploaded files into text, in a process of its own. Owns the worker, its limits and the statuses a file can
/// end with. Never stores anything, never runs macros, never opens a connection, and knows neither Spring nor the
/// database, so that a hostile file can harm nothing but the worker.
@NamedInterface("extraction")
@NullMarked
package portal.documents.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
