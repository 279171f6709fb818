package portal.documents.extraction;

/// The stable keys of [Extracted#problem]. They are stored and looked up in the message files, so a key is never
/// renamed; words for people belong to whoever shows them.
public final class Problem {
    public static final String NO_TEXT_LAYER = "no-text-layer";
    /// Words of pictures, read by a machine: they may be wrong.
    public static final String BY_OCR = "by-ocr";

    /// Letters that stand for others, as a font without a table of them gives: the words cannot be trusted.
    public static final String BAD_TEXT_LAYER = "bad-text-layer";

    /// Bears a secrecy stamp: no text of it is kept.
    public static final String HELD = "held";

    /// The virus scanner found something: it is not opened.
    public static final String INFECTED = "infected";

    /// The virus scanner does not answer: it is not opened before it does.
    public static final String SCANNER_SILENT = "scanner-silent";

    public static final String NO_TEXT = "no-text";
    /// The program that reads pictures is not installed.
    public static final String NO_TESSERACT = "no-tesseract";
    public static final String NO_CONTENT = "no-content";
    public static final String PASSWORD = "password";
    /// Can be read, and asks for a password before it is changed: its text is there all the same.
    public static final String EDIT_PASSWORD = "edit-password";

    public static final String RIGHTS = "rights-management";
    public static final String UNREADABLE = "unreadable";
    public static final String BROKEN_OFF = "broken-off";
    public static final String UNKNOWN_FORMAT = "unknown-format";
    public static final String NOT_A_FILE = "not-a-file";
    public static final String NOT_FOUND = "not-found";
    public static final String OVER_BYTES = "over-bytes";
    public static final String OVER_UNPACKED = "over-unpacked";
    public static final String OVER_ENTRIES = "over-entries";
    public static final String OVER_DEPTH = "over-depth";
    public static final String OVER_CHARACTERS = "over-characters";
    public static final String OVER_PIXELS = "over-pixels";
    public static final String OVER_MEMORY = "over-memory";
    public static final String OVER_TIME = "over-time";
    public static final String ZIP_BOMB = "zip-bomb";
    public static final String PART_PROTECTED = "part-protected";
    public static final String PART_UNREADABLE = "part-unreadable";
    /// A scan in an archive or a mail, whose words are in no text.
    public static final String PART_SCANNED = "part-scanned";

    public static final String WORKER_ENDED = "worker-ended";
    public static final String WORKER_NOT_STARTED = "worker-not-started";

    private Problem() {}
}
