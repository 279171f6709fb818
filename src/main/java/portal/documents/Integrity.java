package portal.documents;

import static portal.db.Tables.DOCUMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Compares what lies in the vault with what the database names.
@Component
public class Integrity {

    private final DSLContext db;
    private final Vault vault;

    Integrity(DSLContext db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// @param files how many were read
    /// @param missing hashes of files that are named and not there
    /// @param changed hashes whose file has other bytes
    public record Verdict(long files, List<String> missing, List<String> changed) {}

    public Verdict check() {
        List<String> hashes = db.selectDistinct(DOCUMENT.SHA256)
                .from(DOCUMENT)
                .where(DOCUMENT.ERASED_AT.isNull())
                .orderBy(DOCUMENT.SHA256)
                .fetch(DOCUMENT.SHA256);
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String hash : hashes) {
            Path file = vault.place(hash);
            if (!Files.isRegularFile(file)) {
                missing.add(hash);
            } else if (!hash.equals(hash(file))) {
                changed.add(hash);
            }
        }
        return new Verdict(hashes.size(), missing, changed);
    }

    private static String hash(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
