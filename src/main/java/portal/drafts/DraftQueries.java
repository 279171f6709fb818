package portal.drafts;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static portal.db.Tables.CUT_CORRECTION;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DRAFT;
import static portal.db.Tables.IMPORT_WARNING;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.PROVISION_TEXT;
import static portal.db.Tables.RENDERING;
import static portal.db.Tables.VERSION;
import static portal.platform.Columns.orNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record13;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.db.tables.ProvisionText;
import portal.db.tables.Version;
import portal.documents.DocumentId;
import portal.people.Viewer;

/// Reads drafts, versions and provisions.
@Component
@Transactional(readOnly = true)
public class DraftQueries {

    private static final ProvisionText WANTED = PROVISION_TEXT.as("wanted");
    private static final ProvisionText AUTHENTIC = PROVISION_TEXT.as("authentic");
    private static final Version READ = VERSION.as("read_version");

    private final DSLContext db;
    private final Permissions permissions;
    private final Recut recut;

    DraftQueries(DSLContext db, Permissions permissions, Recut recut) {
        this.db = db;
        this.permissions = permissions;
        this.recut = recut;
    }

    /// On rows of `version` joined with `draft`.
    public Condition visibleTo(Viewer viewer) {
        return permissions
                .filter(viewer, DRAFT.CONSULTATION_ID, Action.DRAFT_READ, State.UNPUBLISHED, Relation.ANY)
                .or(VERSION.PUBLISHED_AT
                        .isNotNull()
                        .and(permissions.filter(
                                viewer, DRAFT.CONSULTATION_ID, Action.DRAFT_READ, State.PUBLISHED, Relation.ANY)));
    }

    /// The version, where the viewer may see it: asked once, not for each of its provisions.
    Select<Record1<UUID>> visible(Viewer viewer, VersionId version) {
        return select(VERSION.ID)
                .from(VERSION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(VERSION.ID.eq(version.value()), visibleTo(viewer));
    }

    /// The newest first.
    public List<VersionRow> versions(Viewer viewer, ConsultationId consultation) {
        return versions()
                .where(DRAFT.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(DRAFT.ORDINAL, VERSION.SEQ.desc())
                .fetch(mapping(VersionRow::new));
    }

    public Optional<VersionRow> version(Viewer viewer, VersionId version) {
        return versions()
                .where(VERSION.ID.eq(version.value()), visibleTo(viewer))
                .fetchOptional(mapping(VersionRow::new));
    }

    /// The version that is read now: the last one published of the first draft.
    public Optional<VersionRow> current(Viewer viewer, ConsultationId consultation) {
        return versions(viewer, consultation).stream()
                .filter(VersionRow::published)
                .findFirst();
    }

    public Optional<DraftId> firstDraft(Viewer viewer, ConsultationId consultation) {
        return db.select(DRAFT.ID)
                .from(DRAFT)
                .where(
                        DRAFT.CONSULTATION_ID.eq(consultation.value()),
                        permissions.filter(
                                viewer, DRAFT.CONSULTATION_ID, Action.DRAFT_READ, State.PUBLISHED, Relation.ANY))
                .orderBy(DRAFT.ORDINAL)
                .limit(1)
                .fetchOptional(row -> new DraftId(row.value1()));
    }

    /// All provisions in document order, in the language asked for; where a provision has no rendering in it, in the
    /// authentic one.
    public List<Provision> provisions(Viewer viewer, VersionId version, String language) {
        return db.select(
                        PROVISION.ID.convertFrom(ProvisionId::new),
                        PROVISION.PARENT_ID.convertFrom(orNull(ProvisionId::new)),
                        PROVISION.EID,
                        PROVISION.KIND.convertFrom(kind -> ProvisionKind.valueOf(kind.toUpperCase(Locale.ROOT))),
                        PROVISION.NUMBER,
                        PROVISION.ORDINAL,
                        PROVISION.DEPTH,
                        coalesce(WANTED.HEADING, AUTHENTIC.HEADING),
                        coalesce(WANTED.WORDS, AUTHENTIC.WORDS))
                .from(PROVISION)
                .join(READ)
                .on(READ.ID.eq(PROVISION.VERSION_ID))
                .join(AUTHENTIC)
                .on(AUTHENTIC.PROVISION_ID.eq(PROVISION.ID).and(AUTHENTIC.LANGUAGE.eq(READ.LANGUAGE)))
                .leftJoin(WANTED)
                .on(WANTED.PROVISION_ID.eq(PROVISION.ID).and(WANTED.LANGUAGE.eq(language)))
                .where(PROVISION.VERSION_ID.in(visible(viewer, version)))
                .orderBy(PROVISION.ORDINAL)
                .fetch(mapping(Provision::new));
    }

    public Map<String, Provision> byEid(Viewer viewer, VersionId version, String language) {
        return provisions(viewer, version, language).stream()
                .collect(Collectors.toMap(Provision::eid, provision -> provision));
    }

    /// The languages in which a version can be read, the authentic one first.
    public List<String> languages(Viewer viewer, VersionId version) {
        return db.select(RENDERING.LANGUAGE)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(RENDERING.VERSION_ID.eq(version.value()), visibleTo(viewer))
                .orderBy(RENDERING.LANGUAGE.eq(VERSION.LANGUAGE).desc(), RENDERING.LANGUAGE)
                .fetch(RENDERING.LANGUAGE);
    }

    /// The languages of all versions of a consultation, in one statement.
    public Map<VersionId, List<String>> languages(Viewer viewer, ConsultationId consultation) {
        return db.select(RENDERING.VERSION_ID.convertFrom(VersionId::new), RENDERING.LANGUAGE)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(DRAFT.CONSULTATION_ID.eq(consultation.value()), visibleTo(viewer))
                .orderBy(RENDERING.LANGUAGE.eq(VERSION.LANGUAGE).desc(), RENDERING.LANGUAGE)
                .fetchGroups(row -> row.value1(), row -> row.value2());
    }

    public List<CutWarning> warnings(Viewer viewer, VersionId version) {
        return db.select(
                        IMPORT_WARNING.EID,
                        IMPORT_WARNING.KIND.convertFrom(CutWarning.Kind::valueOf),
                        IMPORT_WARNING.EXPECTED,
                        IMPORT_WARNING.FOUND)
                .from(IMPORT_WARNING)
                .where(IMPORT_WARNING.VERSION_ID.in(visible(viewer, version)))
                .orderBy(IMPORT_WARNING.ORDINAL)
                .fetch(mapping(CutWarning::new));
    }

    /// What was typed of an outline that may still be typed anew, by language.
    public Map<String, String> typed(Viewer viewer, VersionId version) {
        return db.select(RENDERING.LANGUAGE, RENDERING.WORDS)
                .from(RENDERING)
                .join(VERSION)
                .on(VERSION.ID.eq(RENDERING.VERSION_ID))
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .where(
                        VERSION.ID.eq(version.value()),
                        VERSION.OUTLINE.isTrue(),
                        VERSION.PUBLISHED_AT.isNull(),
                        visibleTo(viewer))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /// The corrections of the version before that still fit this one; none once this one has its own.
    public List<Correction> repeatable(Viewer viewer, VersionId version) {
        return version(viewer, version).filter(row -> !row.published()).isEmpty()
                ? List.of()
                : recut.repeatable(version);
    }

    /// How many corrections could be taken back.
    public int corrections(Viewer viewer, VersionId version) {
        return db.select(count())
                .from(CUT_CORRECTION)
                .where(CUT_CORRECTION.VERSION_ID.in(visible(viewer, version)))
                .fetchOptional(0, int.class)
                .orElse(0);
    }

    private SelectOnConditionStep<
                    Record13<
                            VersionId,
                            DraftId,
                            String,
                            String,
                            String,
                            String,
                            java.time.Instant,
                            java.time.Instant,
                            DocumentId,
                            String,
                            Boolean,
                            VersionId,
                            String>>
            versions() {
        return db.select(
                        VERSION.ID.convertFrom(VersionId::new),
                        DRAFT.ID.convertFrom(DraftId::new),
                        DRAFT.TITLE_VI,
                        DRAFT.TITLE_EN,
                        VERSION.NUMBER,
                        VERSION.LANGUAGE,
                        VERSION.IMPORTED_AT,
                        VERSION.PUBLISHED_AT,
                        DOCUMENT.ID.convertFrom(orNull(DocumentId::new)),
                        DOCUMENT.NAME,
                        VERSION.OUTLINE,
                        VERSION.CORRECTS.convertFrom(orNull(VersionId::new)),
                        VERSION.CORRECTION_REASON)
                .from(VERSION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(VERSION.DRAFT_ID))
                .leftJoin(RENDERING)
                .on(RENDERING.VERSION_ID.eq(VERSION.ID).and(RENDERING.LANGUAGE.eq(VERSION.LANGUAGE)))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(RENDERING.DOCUMENT_ID));
    }
}
