package portal.consultations;

import java.util.Locale;

/// What a person is in one consultation (MISSION.md). A person may have several roles.
public enum Role {
    PARTICIPANT,
    FOCAL,
    RAPPORTEUR,
    REVIEWER,
    DRAFTER,
    HEAD,
    SECRETARIAT,
    STEERING;

    /// The word under which it is stored and under which the matrix and the messages name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
