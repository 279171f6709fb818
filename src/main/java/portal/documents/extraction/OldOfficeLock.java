package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/// Locks with a password in binary office documents ([MS-DOC] 2.5.2, 2.7.2; [MS-XLS] 2.4.103, 2.4.116, 2.4.191), and
/// such as are encrypted with the password every office program knows, which is what locking a workbook comes to.
final class OldOfficeLock {
    private static final int FLAGS = 0x0A;
    private static final int WRITE_RESERVATION = 0x0800;
    private static final int SECOND_TABLE = 0x0200;
    private static final int PROPERTIES = 0x192;
    private static final int PROTECTION_KEY = 78;

    private static final int PASSWORD = 0x13;
    private static final int FILE_PASS = 0x2F;
    private static final int FILE_SHARING = 0x5B;

    private OldOfficeLock() {}

    /// Whether the file, whose text could be read without a password, has one of them.
    static boolean on(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return true;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return document(root);
            }
            return root.hasEntryCaseInsensitive("Workbook") && workbook(root, "Workbook")
                    || root.hasEntryCaseInsensitive("Book") && workbook(root, "Book");
        }
    }

    private static boolean document(DirectoryNode root) throws IOException {
        byte[] head = bytes(root, "WordDocument", 0, PROPERTIES + Integer.BYTES);
        if (head.length < PROPERTIES + Integer.BYTES) {
            return false;
        }
        int flags = LittleEndian.getUShort(head, FLAGS);
        if ((flags & WRITE_RESERVATION) != 0) {
            return true;
        }
        var table = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        long at = LittleEndian.getUInt(head, PROPERTIES) + PROTECTION_KEY;
        byte[] key = root.hasEntryCaseInsensitive(table) ? bytes(root, table, at, Integer.BYTES) : new byte[0];
        return key.length == Integer.BYTES && LittleEndian.getInt(key) != 0;
    }

    private static byte[] bytes(DirectoryNode root, String name, long from, int length) throws IOException {
        try (var stream = root.createDocumentInputStream(name)) {
            stream.skipNBytes(Math.min(from, stream.available()));
            return stream.readNBytes(length);
        }
    }

    private static boolean workbook(DirectoryNode root, String name) throws IOException {
        try (var records = root.createDocumentInputStream(name)) {
            while (records.available() >= 2 * Short.BYTES) {
                int kind = records.readUShort();
                int length = records.readUShort();
                if (kind == FILE_PASS || hash(records, kind, length) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The hash of the password that a record holds; the record is read to its end.
    private static int hash(DocumentInputStream records, int kind, int length) throws IOException {
        byte[] record = records.readNBytes(Math.min(length, records.available()));
        int at = kind == PASSWORD ? 0 : kind == FILE_SHARING ? Short.BYTES : record.length;
        return at + Short.BYTES <= record.length ? LittleEndian.getUShort(record, at) : 0;
    }
}
