package portal.cli;

/// The command line is wrong; the message says how it is written.
final class Usage extends RuntimeException {

    Usage(String how) {
        super(how);
    }
}
