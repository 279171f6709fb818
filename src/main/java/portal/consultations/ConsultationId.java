package portal.consultations;

import java.util.UUID;
import portal.platform.Ids;

/// Names a consultation for ever.
public record ConsultationId(UUID value) {

    public static ConsultationId next() {
        return new ConsultationId(Ids.next());
    }

    /// @throws IllegalArgumentException where the text is no id
    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }
}
