package portal.drafts;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of citations in Vietnamese, English, German and French, keyed without diacritics and in lower case:
/// people write "dieu 5 khoan 2" and "ĐIỀU 5" alike.
final class Lexicon {

    /// What a word announces. Plural words may be followed by a list with commas only.
    ///
    /// @param marked whether it is meant only before a label in brackets, as "condition (b)"
    /// @param unit for what drafts alone it is the word
    record Word(Level level, boolean plural, Tongue tongue, boolean marked, Unit unit) {
        Word(Level level, boolean plural, Tongue tongue) {
            this(level, plural, tongue, false, Unit.COMMON);
        }
    }

    enum Tongue {
        VIETNAMESE,
        ENGLISH,
        GERMAN,
        FRENCH
    }

    static final int LONGEST = 18;

    /// Above all letters of these languages, and the marks between their words.
    private static final int END = 0x2200;

    private static final char[] FOLD = new char[END];
    private static final boolean[] LETTER = new boolean[END];
    private static final int LETTERS = 26;

    /// Bits that the number of a letter takes.
    private static final int BITS = 5;

    /// Whether a word may begin with this letter, whatever its marks and case.
    private static final boolean[] FIRST = new boolean[END];

    /// With which letters a word may go on that begins with three others, one bit each; none for most words of a text.
    private static final int[] BEGINNINGS = new int[1 << 3 * BITS];

    /// Of three signs of which one is no letter: what follows does not matter.
    private static final int ANY = -1;

    /// The bit of a word that is over after three letters.
    private static final int OVER = 1 << LETTERS;

    private static final Map<String, Word> WORDS = LevelWords.all();

    /// Whether a word may be one of these, by its hash alone, so that other words need not be copied.
    private static final boolean[] HASHES = new boolean[1 << 13];

    static final Set<String> AND =
            Set.of("and", "va", "und", "et", "or", "hoac", "oder", "ou", "as", "well", "cung", "nhu");
    static final Set<String> TO = Set.of("to", "den", "bis", "through", "until");
    static final Set<String> OF = Set.of(
            "of", "cua", "thuoc", "trong", "tai", "in", "under", "the", "de", "du", "der", "des", "la", "le", "cac",
            "o", "vao", "into", "del", "van", "do", "its");
    static final Set<String> THIS = Set.of("this", "dieser", "dieses", "diesem", "diesen", "present");

    static {
        for (char c = 0; c < END; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            LETTER[c] = mark || Character.isLetter(c);
            FOLD[c] = mark ? 0 : base == 'đ' || base == 'Đ' || base == 'Ð' ? 'd' : Character.toLowerCase(base);
        }
        WORDS.forEach((word, meant) -> begin(word, meant.unit() == Unit.COMMON));
        Ordinals.words().forEach(word -> begin(word, true));
        begin("sub", true);
        others();
        var first = WORDS.keySet().stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
        Ordinals.words().forEach(word -> first.add(word.charAt(0)));
        for (char c = 0; c < END; c++) {
            FIRST[c] = first.contains(FOLD[c]);
        }
    }

    private Lexicon() {}

    /// "§ 5", "Đ5": what is not three letters may be anything, but for two letters that a blank follows.
    private static void others() {
        for (int signs = 0; signs < BEGINNINGS.length; signs++) {
            boolean letters = signs >> 2 * BITS < LETTERS && (signs >> BITS & (1 << BITS) - 1) < LETTERS;
            int third = signs & (1 << BITS) - 1;
            if (!letters || third > LETTERS) {
                BEGINNINGS[signs] = ANY;
            }
        }
    }

    private static void begin(String word, boolean common) {
        var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        HASHES[slot((bare.indexOf(' ') < 0 ? bare : bare.substring(0, bare.indexOf(' '))).hashCode())] = true;
        if (common && word.length() > 2 && letter(word.charAt(2))) {
            char next = bare.length() > 3 && plain(bare.charAt(3)) ? bare.charAt(3) : 0;
            int misread = next == 'i' ? 1 << 'l' - 'a' : 0;
            BEGINNINGS[index(word.charAt(0), word.charAt(1), word.charAt(2))] |=
                    next == 0 ? OVER : 1 << next - 'a' | misread;
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 13) & HASHES.length - 1;
    }

    /// Whether the word may be one that announces a provision or counts one; misread ones may be any.
    static boolean known(String text, int at, int end) {
        int hash = 0;
        for (int i = at; i < end; i++) {
            char c = fold(text.charAt(i));
            hash = c == 0 ? hash : 31 * hash + c;
        }
        return HASHES[slot(hash)] || Scanned.may(text, at);
    }

    private static int index(char first, char second, char third) {
        return (code(first) << BITS | code(second)) << BITS | code(third);
    }

    /// Of a folded letter: 0..25, of a blank 26, of any other sign 27.
    private static int code(char c) {
        return plain(c) ? c - 'a' : c == ' ' ? LETTERS : LETTERS + 1;
    }

    static boolean first(char c) {
        return c < END && FIRST[c];
    }

    /// Whether a level word may begin here: false for most words at the cost of three letters.
    static boolean mayBegin(String text, int at) {
        return at + 2 >= text.length()
                || mayBegin(
                        text.charAt(at),
                        text.charAt(at + 1),
                        text.charAt(at + 2),
                        at + 3 < text.length() ? text.charAt(at + 3) : ' ');
    }

    /// As [#mayBegin(String, int)].
    static boolean mayBegin(char[] text, int at) {
        return at + 2 >= text.length
                || mayBegin(text[at], text[at + 1], text[at + 2], at + 3 < text.length ? text[at + 3] : ' ');
    }

    private static boolean mayBegin(char first, char second, char third, char fourth) {
        int after = BEGINNINGS[index(fold(first), fold(second), fold(third))];
        return after != 0 && goesOn(after, fourth);
    }

    private static boolean goesOn(int after, char c) {
        char next = fold(c);
        return after == ANY || plain(next)
                ? (after >> next - 'a' & 1) != 0
                : next == 0 || !letter(c) && (after & OVER) != 0 || "1|".indexOf(c) >= 0;
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z';
    }

    static @Nullable Word word(String folded) {
        return WORDS.get(folded);
    }

    /// The letter without diacritics in lower case, 0 for a combining mark.
    static char fold(char c) {
        return c < END ? FOLD[c] : c;
    }

    static String fold(String text, int start, int end) {
        var folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    static boolean letter(char c) {
        return c < END ? LETTER[c] : Character.isLetter(c);
    }
}
