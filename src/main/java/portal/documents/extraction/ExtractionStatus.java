package portal.documents.extraction;

import org.jspecify.annotations.Nullable;

/// How the reading of one file ended. Every file ends in exactly one of these, whatever it holds.
public enum ExtractionStatus {
    /// The whole text was read.
    EXTRACTED("extracted"),
    /// Some text was read, then the file broke off or a limit was met; [Extracted#problem] says which.
    PARTIAL("partial"),
    /// The file is sound and holds no text: a scan, a picture, nothing at all. It needs OCR or a person.
    EMPTY("empty"),
    /// Encrypted or under rights management, and nothing was tried against it; or, with [Problem#EDIT_PASSWORD], locked
    /// against changes only, and its text was read.
    PROTECTED("protected"),
    /// Truncated, corrupt or not what it claims to be; no text could be had.
    DAMAGED("damaged"),
    /// A format that is not read.
    UNSUPPORTED("unsupported"),
    /// Over a limit of [ExtractionLimits] before any text was read.
    TOO_LARGE("too-large"),
    /// The worker was ended because the wall clock limit passed.
    TIMED_OUT("timed-out"),
    /// The worker died of this file.
    CRASHED("crashed");

    private final String word;

    ExtractionStatus(String word) {
        this.word = word;
    }

    /// The word of the command line's contract, lower case with hyphens.
    public String word() {
        return word;
    }

    /// Whether a file that ended so has text to work with.
    ///
    /// @param problem its [Problem], null for none
    public boolean hasText(@Nullable String problem) {
        return this == EXTRACTED || this == PARTIAL || this == PROTECTED && Problem.EDIT_PASSWORD.equals(problem);
    }
}
