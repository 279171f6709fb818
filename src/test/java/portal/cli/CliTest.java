package portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    @Test
    void aResultThatCannotBeWrittenIsAFailure(@TempDir Path folder) throws IOException {
        Path law = Files.writeString(folder.resolve("law.txt"), "Điều 1. Vườn\nVườn mở cửa.\n");
        PrintStream full = new PrintStream(new Full(), false, StandardCharsets.UTF_8);
        int status = new StructureCommand().run(List.of(law.toString()), full);
        assertThat(Cli.ended(status, full)).isEqualTo(Cli.FAILED);
        PrintStream open = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(Cli.ended(new StructureCommand().run(List.of(law.toString()), open), open))
                .isEqualTo(Cli.DONE);
    }

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
