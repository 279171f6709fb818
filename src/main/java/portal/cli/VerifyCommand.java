package portal.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.documents.Integrity;
import portal.trail.Chain;

/// `verify`: every uploaded file against its hash, and the audit chain from its first link.
@Component
class VerifyCommand implements InstallationCommand {

    private final Integrity integrity;
    private final Chain chain;

    VerifyCommand(Integrity integrity, Chain chain) {
        this.integrity = integrity;
        this.chain = chain;
    }

    private record Line(
            long files,
            List<String> missing,
            List<String> changed,
            long sealed,
            long unsealed,
            @Nullable Long brokenAt) {}

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            throw new Usage("verify");
        }
        Integrity.Verdict files = integrity.check();
        Chain.Verdict trail = chain.verify();
        Json.line(
                out,
                new Line(
                        files.files(),
                        files.missing(),
                        files.changed(),
                        trail.sealed(),
                        trail.unsealed(),
                        trail.brokenAt()));
        boolean whole = files.missing().isEmpty() && files.changed().isEmpty() && trail.brokenAt() == null;
        return whole ? Cli.DONE : Cli.FAILED;
    }
}
