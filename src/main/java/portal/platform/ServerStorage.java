package portal.platform;

import java.nio.file.Path;

/// A database server: it forces its own commits to disk and has its own backup.
final class ServerStorage implements Storage {

    @Override
    public void force() {}

    @Override
    public void copyTo(Path file) {
        throw new Refusal("backup.server");
    }

    @Override
    public void close() {}
}
