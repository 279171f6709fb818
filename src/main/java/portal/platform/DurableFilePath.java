package portal.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Makes `jdbc:h2:durable:...` open its file as a `DurableFile`. Public because H2 makes its own instances.
public final class DurableFilePath extends FilePathWrapper {

    static void register() {
        FilePath.register(new DurableFilePath());
    }

    @Override
    public String getScheme() {
        return "durable";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new DurableFile(super.open(mode));
    }
}
