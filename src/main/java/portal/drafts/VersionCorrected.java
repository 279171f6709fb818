package portal.drafts;

import portal.consultations.ConsultationId;

/// Typing errors of a published version were corrected: the corrected one, published in this transaction, is read in
/// its place; addresses and places are the same.
public record VersionCorrected(VersionId version, VersionId corrected, ConsultationId consultation) {}
