package portal.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import portal.papers.linking.Excerpt;
import portal.text.Text;

/// By what a remark is known again when it comes a second time: who says what of which provision, whatever the spacing,
/// the case and the marks. Whose the paper is stands at the paper: it may be said later.
final class Fingerprint {

    private Fingerprint() {}

    static String of(Excerpt excerpt) {
        return of("", excerpt);
    }

    /// As it was made when it still held the sender.
    ///
    /// @param sender of the paper, where the remark itself names nobody
    static String of(String sender, Excerpt excerpt) {
        String who = excerpt.who() == null ? sender : Speaker.named(excerpt.who());
        String place = excerpt.links().isEmpty()
                ? String.join(" ", excerpt.missing())
                : excerpt.links().getFirst().eid();
        return hash(String.join(
                "\n",
                folded(who),
                place,
                folded(excerpt.quote()),
                folded(excerpt.proposed()),
                folded(excerpt.reason())));
    }

    private static String folded(@Nullable String words) {
        return words == null ? "" : Text.words(Text.fold(words));
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
