package portal.rounds;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.consultations.ConsultationId;
import portal.drafts.VersionId;
import portal.people.BodyId;

/// A round to be opened.
///
/// @param version published; what comments of the round are attached to
/// @param silenceAgrees whether the request letter says that silence means agreement
/// @param bodies asked at once; more may be asked later
public record NewRound(
        ConsultationId consultation,
        VersionId version,
        String nameVi,
        @Nullable String nameEn,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        boolean silenceAgrees,
        List<BodyId> bodies) {}
