package portal.drafts;

import portal.consultations.ConsultationId;

/// A version is about to be published, in this transaction: the last moment to refuse.
public record VersionPublishing(VersionId version, ConsultationId consultation) {}
