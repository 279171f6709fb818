package portal.summary;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.summary.table.CommentedDraft;
import portal.summary.table.DraftText;

/// Reads the text of the version of the newest round: one statement.
@Component
class DraftTexts {

    private final DSLContext db;

    DraftTexts(DSLContext db) {
        this.db = db;
    }

    DraftText of(ConsultationId consultation) {
        Map<Locale, List<DraftText.Unit>> units = db.select(
                        PROVISION_TEXT.LANGUAGE,
                        PROVISION.EID,
                        PROVISION.KIND,
                        PROVISION.NUMBER,
                        PROVISION_TEXT.HEADING,
                        PROVISION_TEXT.WORDS)
                .from(PROVISION)
                .join(PROVISION_TEXT)
                .on(PROVISION_TEXT.PROVISION_ID.eq(PROVISION.ID))
                .where(PROVISION.VERSION_ID.eq(TableRows.newest(consultation)))
                .orderBy(PROVISION_TEXT.LANGUAGE.desc(), PROVISION.ORDINAL)
                .fetchGroups(
                        row -> Locale.of(row.value1()),
                        row -> new DraftText.Unit(
                                row.value2(),
                                row.value3().equals("article"),
                                row.value4(),
                                row.value5(),
                                row.value6()));
        return new DraftText(new LinkedHashMap<>(units));
    }

    /// Where comments on words of this very text begin and end.
    Map<UUID, CommentedDraft.Range> passages(ConsultationId consultation, String language) {
        return db.select(COMMENT.ID, COMMENT.PASSAGE_START, COMMENT.PASSAGE_END)
                .from(COMMENT)
                .where(
                        COMMENT.CONSULTATION_ID.eq(consultation.value()),
                        COMMENT.VERSION_ID.eq(TableRows.newest(consultation)),
                        COMMENT.PASSAGE_LANGUAGE.eq(language),
                        COMMENT.PASSAGE_START.isNotNull())
                .fetchMap(row -> row.value1(), row -> new CommentedDraft.Range(row.value2(), row.value3()));
    }
}
