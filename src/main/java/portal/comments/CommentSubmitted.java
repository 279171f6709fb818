package portal.comments;

import portal.consultations.ConsultationId;

/// A comment was taken in.
public record CommentSubmitted(CommentId comment, ConsultationId consultation) {}
