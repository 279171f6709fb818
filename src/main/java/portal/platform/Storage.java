package portal.platform;

import java.nio.file.Path;

/// What the portal asks of its database beyond SQL.
public interface Storage extends AutoCloseable {

    /// Returns when everything that was committed before the call is on disk.
    void force();

    /// Writes a consistent copy of the database while it is in use.
    ///
    /// @throws Refusal where the database has its own means of backup
    void copyTo(Path file);

    @Override
    void close();
}
