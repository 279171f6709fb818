package portal.summary;

import static org.jooq.Records.mapping;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.ISSUED_LINE;
import static portal.db.Tables.ISSUED_TABLE;
import static portal.db.Tables.OUTCOME;
import static portal.db.Tables.PERSON;
import static portal.platform.Columns.orNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.documents.DocumentId;
import portal.outcomes.OutcomeKind;
import portal.people.Viewer;

/// Reads issued tables, and what one changed against the one before.
@Component
@Transactional(readOnly = true)
public class IssueQueries {

    private final DSLContext db;
    private final Permissions permissions;

    IssueQueries(DSLContext db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /// A table issued as final.
    ///
    /// @param ordinal counts the consultation's issued tables from 1
    /// @param sha256 of its file
    public record Issued(
            UUID id,
            int ordinal,
            String number,
            LocalDate day,
            DocumentId document,
            String file,
            String sha256,
            String by) {}

    /// A line that differs from the table before.
    public record Difference(
            String number,
            How how,
            @Nullable OutcomeKind before,
            @Nullable OutcomeKind after) {

        /// In what a line differs.
        public enum How {
            ADDED,
            DROPPED,
            OUTCOME,
            REASON,
            WORDS,
            PLACE;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    private record Line(
            String number,
            int edition,
            int revision,
            @Nullable String eid,
            @Nullable OutcomeKind outcome,
            @Nullable String reason) {}

    /// The newest first.
    public List<Issued> issued(Viewer viewer, ConsultationId consultation) {
        return db.select(
                        ISSUED_TABLE.ID,
                        ISSUED_TABLE.ORDINAL,
                        ISSUED_TABLE.NUMBER,
                        ISSUED_TABLE.ISSUED_ON,
                        ISSUED_TABLE.DOCUMENT_ID.convertFrom(DocumentId::new),
                        DOCUMENT.NAME,
                        DOCUMENT.SHA256,
                        PERSON.NAME)
                .from(ISSUED_TABLE)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(ISSUED_TABLE.DOCUMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ISSUED_TABLE.ISSUED_BY))
                .where(ISSUED_TABLE.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(ISSUED_TABLE.ORDINAL.desc())
                .fetch(mapping(Issued::new));
    }

    /// What an issued table changed against the one before; nothing for the first.
    public List<Difference> differences(Viewer viewer, ConsultationId consultation, int ordinal) {
        List<Issued> all = issued(viewer, consultation);
        Issued now =
                all.stream().filter(one -> one.ordinal() == ordinal).findFirst().orElseThrow(Hidden::new);
        return all.stream()
                .filter(one -> one.ordinal() == ordinal - 1)
                .findFirst()
                .map(before -> between(lines(before.id()), lines(now.id())))
                .orElse(List.of());
    }

    private static List<Difference> between(Map<String, Line> before, Map<String, Line> after) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((number, now) -> {
            Line then = before.get(number);
            if (then == null) {
                differences.add(new Difference(number, Difference.How.ADDED, null, now.outcome()));
                return;
            }
            Difference.How how = how(then, now);
            if (how != null) {
                differences.add(new Difference(number, how, then.outcome(), now.outcome()));
            }
        });
        before.forEach((number, then) -> {
            if (!after.containsKey(number)) {
                differences.add(new Difference(number, Difference.How.DROPPED, then.outcome(), null));
            }
        });
        return differences;
    }

    private static Difference.@Nullable How how(Line then, Line now) {
        if (then.outcome() != now.outcome()) {
            return Difference.How.OUTCOME;
        }
        if (!Objects.equals(then.reason(), now.reason())) {
            return Difference.How.REASON;
        }
        if (then.edition() != now.edition()) {
            return Difference.How.WORDS;
        }
        return Objects.equals(then.eid(), now.eid()) ? null : Difference.How.PLACE;
    }

    private Map<String, Line> lines(UUID table) {
        Map<String, Line> lines = new LinkedHashMap<>();
        db.select(
                        COMMENT.NUMBER,
                        ISSUED_LINE.EDITION,
                        ISSUED_LINE.REVISION,
                        ISSUED_LINE.EID,
                        OUTCOME.OUTCOME_.convertFrom(orNull(OutcomeKind::of)),
                        OUTCOME.REASON)
                .from(ISSUED_LINE)
                .join(COMMENT)
                .on(COMMENT.ID.eq(ISSUED_LINE.COMMENT_ID))
                .leftJoin(OUTCOME)
                .on(OUTCOME.COMMENT_ID.eq(ISSUED_LINE.COMMENT_ID), OUTCOME.REVISION.eq(ISSUED_LINE.REVISION))
                .where(ISSUED_LINE.TABLE_ID.eq(table))
                .orderBy(ISSUED_LINE.ORDINAL)
                .forEach(row -> lines.put(row.value1(), mapping(Line::new).map(row)));
        return lines;
    }

    /// On rows of `issued_table`.
    public Condition visibleTo(Viewer viewer) {
        return permissions.filter(viewer, ISSUED_TABLE.CONSULTATION_ID, Action.TABLE_EXPORT, State.ANY, Relation.ANY);
    }
}
