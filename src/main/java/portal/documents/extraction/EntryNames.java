package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The names of the files in a zip, put into Unicode. Those that are said to be UTF-8, or stand in the zip a second
/// time
/// in Unicode (PKWARE APPNOTE 6.3.10, appendix D), are sure; all others are in the one code page in which their letters
/// are most likely to be.
final class EntryNames {
    /// The code page of the standard first: it wins where another is no better.
    private static final List<Charset> PAGES = List.of(
            Charset.forName("IBM437"),
            Charset.forName("IBM850"),
            Charset.forName("windows-1252"),
            OldVietnamese.WINDOWS);

    private static final String WESTERN = "äöüßàâæçéèêëîïôœùûÿÄÖÜÀÂÆÇÉÈÊËÎÏÔŒÙÛ";
    private static final String SIGNS = "«»–—’‘“”°§№…·";
    private static final int LIKELY = 2;
    private static final int NO_LETTER = -3;

    private final Map<String, List<String>> right = new HashMap<>();

    private EntryNames() {}

    static EntryNames of(ZipFile zip) {
        var names = new EntryNames();
        var entries = Collections.list(zip.getEntries());
        var unsure = new ByteArrayOutputStream();
        entries.stream().filter(EntryNames::unsure).forEach(entry -> {
            unsure.writeBytes(entry.getRawName());
            unsure.write(' ');
        });
        var page = page(unsure.toByteArray());
        for (var entry : entries) {
            if (!entry.isDirectory()) {
                names.right
                        .computeIfAbsent(entry.getName().replace('\\', '/'), first -> new ArrayList<>())
                        .add(composed(unsure(entry) ? new String(entry.getRawName(), page) : entry.getName()));
            }
        }
        return names;
    }

    /// The next file of a name.
    ///
    /// @param told as the parser says it
    String next(String told) {
        var names = right.get(told);
        return names == null || names.isEmpty() ? told : names.size() == 1 ? names.getFirst() : names.removeFirst();
    }

    private static boolean unsure(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return false;
        }
        for (byte each : raw) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    /// Most likely to be that of the bytes.
    static Charset page(byte[] names) {
        if (Utf8First.isUtf8(names)) {
            return UTF_8;
        }
        var best = PAGES.getFirst();
        for (var page : PAGES) {
            best = likely(names, page) > likely(names, best) ? page : best;
        }
        return best;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static int likely(byte[] names, Charset page) {
        boolean vietnamese = page.equals(OldVietnamese.WINDOWS);
        return composed(new String(names, page))
                .codePoints()
                .filter(c -> c > 0x7F && SIGNS.indexOf(c) < 0)
                .map(c -> !Character.isLetter(c)
                        ? NO_LETTER
                        : WESTERN.indexOf(c) >= 0 || vietnamese && OldVietnamese.letter(c) ? LIKELY : -1)
                .sum();
    }
}
