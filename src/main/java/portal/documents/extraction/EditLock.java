package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.tika.metadata.AccessPermissions;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.Property;

/// Tells of a file whose text was read whether it asks for a password before it is changed. A lock without a password,
/// which anyone takes off with one click, does not count.
final class EditLock {
    private static final System.Logger LOG = System.getLogger(EditLock.class.getName());
    private static final List<Property> PERMISSIONS = List.of(
            AccessPermissions.CAN_MODIFY,
            AccessPermissions.CAN_MODIFY_ANNOTATIONS,
            AccessPermissions.FILL_IN_FORM,
            AccessPermissions.ASSEMBLE_DOCUMENT,
            AccessPermissions.EXTRACT_CONTENT,
            AccessPermissions.CAN_PRINT,
            AccessPermissions.CAN_PRINT_FAITHFUL);

    private EditLock() {}

    /// Says no where the parts that would tell cannot be read: the text could.
    ///
    /// @param metadata what the parser said of the file
    /// @param bytes as much of an office document is unpacked at most to find out
    static boolean on(Path file, Metadata metadata, long bytes) {
        try {
            return stands(file, metadata, bytes);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Whether a file is locked against changes cannot be told", e);
            return false;
        }
    }

    private static boolean stands(Path file, Metadata metadata, long bytes) throws IOException, XMLStreamException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> OfficeLock.on(file, bytes);
            case OLE2 -> OldOfficeLock.on(file);
            case PDF -> restricted(metadata);
            default -> false;
        };
    }

    /// A PDF that opens without a password and yet is encrypted has an owner's, unless it permits everything.
    private static boolean restricted(Metadata metadata) {
        return Boolean.parseBoolean(metadata.get(PDF.IS_ENCRYPTED))
                && PERMISSIONS.stream().anyMatch(permission -> "false".equals(metadata.get(permission)));
    }
}
