package portal.summary;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.CONSULTATION;
import static portal.db.Tables.VERSION;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.comments.CommentQueries;
import portal.consultations.Action;
import portal.consultations.ConsultationId;
import portal.consultations.Hidden;
import portal.consultations.Permissions;
import portal.consultations.Relation;
import portal.consultations.State;
import portal.drafts.PolicyGroupId;
import portal.drafts.PolicyQueries;
import portal.people.Viewer;
import portal.platform.Messages;
import portal.summary.table.CommentedDraft;
import portal.summary.table.Composition;
import portal.summary.table.Counts;
import portal.summary.table.DraftText;
import portal.summary.table.Grouping;
import portal.summary.table.Heading;
import portal.summary.table.Layout;
import portal.summary.table.TableRow;

/// Reads the revision summary and the consolidated table. Figures need `summary.read` alone: they name no comment.
/// Lines need `table.export` and each comment's own permission; restricted ones are never among them.
@Component
@Transactional(readOnly = true)
public class SummaryQueries {

    private final DSLContext db;
    private final Clock clock;
    private final Access access;
    private final Sources sources;

    SummaryQueries(DSLContext db, Clock clock, Access access, Sources sources) {
        this.db = db;
        this.clock = clock;
        this.access = access;
        this.sources = sources;
    }

    /// Who may see what.
    @Component
    record Access(Permissions permissions, CommentQueries comments, PolicyQueries policies) {}

    /// The statements behind the figures and the lines.
    @Component
    record Sources(Counting counting, TableRows rows, PerProvision provisions, PerPolicy policies, DraftTexts texts) {}

    public Counts counts(Viewer viewer, ConsultationId consultation) {
        access.permissions().demand(viewer, consultation, Action.SUMMARY_READ);
        return counts(consultation);
    }

    /// @param language of the headings
    public List<ProvisionSummary> perProvision(Viewer viewer, ConsultationId consultation, String language) {
        access.permissions().demand(viewer, consultation, Action.SUMMARY_READ);
        return sources.provisions().of(consultation, language, null);
    }

    /// The same of the provisions of one policy alone.
    public List<ProvisionSummary> perProvision(
            Viewer viewer, ConsultationId consultation, String language, PolicyGroupId policy) {
        access.permissions().demand(viewer, consultation, Action.SUMMARY_READ);
        return sources.provisions().of(consultation, language, policy);
    }

    /// Policy by policy; nothing where there are none.
    public List<PolicySummary> perPolicy(Viewer viewer, ConsultationId consultation) {
        access.permissions().demand(viewer, consultation, Action.SUMMARY_READ);
        return sources.policies().of(consultation, access.policies().groups(viewer, consultation));
    }

    public Heading heading(Viewer viewer, ConsultationId consultation) {
        access.permissions().demand(viewer, consultation, Action.SUMMARY_READ);
        return heading(consultation);
    }

    /// All lines in the order of the form: remarks on the whole, then the draft's order, then what the newest version
    /// no longer has. They are fetched as they are consumed, within the caller's transaction.
    public Stream<TableRow> table(Viewer viewer, ConsultationId consultation) {
        return table(viewer, consultation, Grouping.PROVISION);
    }

    public Stream<TableRow> table(Viewer viewer, ConsultationId consultation, Grouping grouping) {
        return sources.rows().stream(consultation, grouping, visibleTo(viewer));
    }

    /// Some of the lines that a layout lets through, in its order.
    public List<TableRow> table(Viewer viewer, ConsultationId consultation, Layout layout, int offset, int limit) {
        Condition which = visibleTo(viewer);
        return layout.filter().all()
                ? sources.rows().list(consultation, layout.grouping(), which, offset, limit)
                : sources.rows()
                        .pages(consultation, layout.grouping(), which)
                        .filter(layout.filter()::lets)
                        .skip(offset)
                        .limit(limit)
                        .toList();
    }

    /// The text of the newest version under comment, for layouts that print it beside the comments.
    public DraftText draft(Viewer viewer, ConsultationId consultation) {
        access.permissions().demand(viewer, consultation, Action.TABLE_EXPORT);
        return sources.texts().of(consultation);
    }

    /// On rows of `comment`: the lines of the table that the viewer may have.
    public Condition visibleTo(Viewer viewer) {
        return access.comments()
                .visibleTo(viewer)
                .and(access.permissions()
                        .filter(viewer, COMMENT.CONSULTATION_ID, Action.TABLE_EXPORT, State.ANY, Relation.ANY));
    }

    Counts counts(ConsultationId consultation) {
        return sources.counting().counts(consultation);
    }

    Stream<TableRow> table(ConsultationId consultation, Grouping grouping) {
        return sources.rows().stream(consultation, grouping, noCondition());
    }

    /// The same lines, as a file needs them.
    Stream<byte[]> lines(Viewer viewer, ConsultationId consultation, Grouping grouping, Composition file) {
        return sources.rows().lines(consultation, grouping, visibleTo(viewer), file::compose);
    }

    Stream<byte[]> lines(ConsultationId consultation, Grouping grouping, Composition file) {
        return sources.rows().lines(consultation, grouping, noCondition(), file::compose);
    }

    Map<UUID, CommentedDraft.Range> passages(ConsultationId consultation, Locale locale) {
        return sources.texts().passages(consultation, locale.getLanguage());
    }

    DraftText draft(ConsultationId consultation) {
        return sources.texts().of(consultation);
    }

    Heading heading(ConsultationId consultation) {
        return db.select(
                        CONSULTATION.TITLE_VI,
                        CONSULTATION.TITLE_EN,
                        CONSULTATION.AGENCY_VI,
                        CONSULTATION.AGENCY_EN,
                        CONSULTATION.COMMITTEE_VI,
                        CONSULTATION.COMMITTEE_EN,
                        CONSULTATION.SAMPLE,
                        vietnamese(consultation),
                        CONSULTATION.PLACE,
                        CONSULTATION.ZONE.convertFrom(
                                zone -> clock.instant().atZone(ZoneId.of(zone)).toLocalDateTime()),
                        CONSULTATION.ID.convertFrom(UUID::toString))
                .from(CONSULTATION)
                .where(CONSULTATION.ID.eq(consultation.value()))
                .fetchOptional(mapping(Heading::new))
                .orElseThrow(Hidden::new);
    }

    /// Whether the version of the newest round is authentic in Vietnamese; where there is none yet, it will be.
    private static Field<Boolean> vietnamese(ConsultationId consultation) {
        return when(
                        exists(selectOne()
                                .from(VERSION)
                                .where(
                                        VERSION.ID.eq(TableRows.newest(consultation)),
                                        VERSION.LANGUAGE.ne(Messages.VIETNAMESE.getLanguage()))),
                        inline(false))
                .otherwise(inline(true));
    }
}
