package portal.documents.extraction;

import java.util.List;

/// How a worker is run.
///
/// @param files after which it is replaced
/// @param behind whether everything else on the machine goes before it, where the system knows how
/// @param options further ones for its virtual machine
record Manner(int files, boolean behind, List<String> options) {
    /// A worker is fast when it has read some hundred files, and what files leave behind in it costs its death at
    /// worst.
    private static final int FILES_PER_WORKER = 10_000;

    static final Manner USUAL = new Manner(FILES_PER_WORKER, false, List.of());
    static final Manner BEHIND = new Manner(FILES_PER_WORKER, true, List.of());
}
