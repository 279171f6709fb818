package portal.papers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.comments.Author;
import portal.comments.Door;
import portal.comments.Origin;
import portal.comments.Procedure;
import portal.consultations.ConsultationId;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.PersonId;
import portal.rounds.RoundId;

/// What is needed of a paper to settle its excerpts.
///
/// @param page of the excerpt, if one is meant
/// @param saidBy who speaks in the excerpt, as a row of a table has it; null where it is the paper's sender
/// @param bodyName in Vietnamese
/// @param member whether the person holds an office in the body today; its titles are given then
/// @param own whether the paper is the viewer's or was uploaded by the viewer
/// @param unnamed whether nobody has said yet whose it is
/// @param standing false where it was taken back
record Settling(
        ConsultationId consultation,
        RoundId round,
        VersionId version,
        @Nullable Integer page,
        @Nullable String saidBy,
        PersonId person,
        String personName,
        @Nullable BodyId body,
        @Nullable String bodyName,
        boolean member,
        @Nullable String titleVi,
        @Nullable String titleEn,
        boolean official,
        Instant receivedAt,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        boolean own,
        boolean unnamed,
        boolean standing) {

    /// The person speaks, for the body where there is one; a body whose paper someone else uploaded speaks as itself.
    Author author() {
        return body == null || bodyName == null || member
                ? new Author(person, body, personName, titleVi, titleEn)
                : new Author(null, body, bodyName, null, null);
    }

    /// Whose paper it is, as one word.
    String sender() {
        return (body == null ? person.value() : body.value()).toString();
    }

    Origin origin(ExcerptId excerpt) {
        Procedure procedure = letterNumber == null ? Procedure.POSTING : Procedure.LETTER;
        return new Origin(Door.PAPER, procedure, excerpt.value(), page, letterNumber, letterDate, receivedAt);
    }
}
