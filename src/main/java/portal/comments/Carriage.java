package portal.comments;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static portal.db.Tables.COMMENT;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.drafts.VersionTexts;
import portal.drafts.carrying.Anchor;
import portal.drafts.carrying.Carrying;
import portal.drafts.carrying.Fate;
import portal.drafts.carrying.OutlinePlaces;
import portal.drafts.carrying.Placed;
import portal.drafts.comparing.Comparison;

/// Works out where the comments of earlier versions stand in a later one. A comment starts from its place in the
/// version just before, where it has one, else from the words it was made on.
@Component
class Carriage {

    private final DSLContext db;
    private final VersionTexts texts;

    Carriage(DSLContext db, VersionTexts texts) {
        this.db = db;
        this.texts = texts;
    }

    /// Where a comment stands.
    ///
    /// @param fate never better than where it stood before
    record Stand(CommentId comment, Fate fate, @Nullable ProvisionId provision, Placed placed) {}

    /// The version and language a comment is carried from.
    private record From(VersionId version, String language) {}

    private record Start(UUID comment, From from, Anchor anchor, Fate fate) {}

    /// Of the comments made on earlier versions of the same draft that meet the condition, each once.
    List<Stand> work(VersionId later, Condition which) {
        Map<From, List<Start>> starts = new HashMap<>();
        starts(later, which)
                .forEach(start -> starts.computeIfAbsent(start.from, from -> new ArrayList<>())
                        .add(start));
        List<Stand> stands = new ArrayList<>();
        starts.forEach((from, group) -> stands.addAll(carry(later, from, group)));
        return stands;
    }

    private List<Stand> carry(VersionId later, From from, List<Start> group) {
        if (texts.outline(from.version) && !texts.outline(later)) {
            return offer(later, from, group);
        }
        boolean readable = texts.rendered(later, from.language);
        String language = readable ? from.language : texts.language(later);
        VersionTexts.VersionText now = texts.text(later, language);
        Carrying carrying =
                new Carrying(Comparison.of(texts.text(from.version, language).provisions(), now.provisions()));
        boolean corrected = texts.corrected(from.version, later);
        List<Stand> stands = new ArrayList<>();
        for (Start start : group) {
            Anchor anchor = readable ? start.anchor : start.anchor.ofTheProvision();
            boolean gone = start.fate == Fate.REMOVED;
            Placed found = gone ? Placed.removed(anchor) : carrying.place(anchor);
            Placed placed = corrected ? found.sure() : found;
            Fate fate = worse(start.fate, placed.state());
            Fate shown = anchor.equals(start.anchor) ? fate : worse(fate, Fate.DEMOTED);
            stands.add(new Stand(new CommentId(start.comment), shown, now.ids().get(placed.provision()), placed));
        }
        return stands;
    }

    /// What was said on an outline is offered a place among the articles; a person must look at each.
    private List<Stand> offer(VersionId later, From from, List<Start> group) {
        VersionTexts.VersionText now = texts.text(later, from.language);
        OutlinePlaces places =
                new OutlinePlaces(texts.text(from.version, from.language).provisions(), now.provisions());
        Map<UUID, String> said = said(group);
        List<Stand> stands = new ArrayList<>();
        for (Start start : group) {
            Placed placed = places.place(start.anchor, said.getOrDefault(start.comment, ""));
            Fate fate = worse(start.fate, placed.state());
            stands.add(new Stand(new CommentId(start.comment), fate, now.ids().get(placed.provision()), placed));
        }
        return stands;
    }

    private Map<UUID, String> said(List<Start> group) {
        UUID[] ids = group.stream().map(Start::comment).toArray(UUID[]::new);
        Field<UUID> id = field(name("asked", "id"), UUID.class);
        return db.select(COMMENT.ID, CommentQueries.shown())
                .from(unnest(ids).as("asked", "id"))
                .join(COMMENT)
                .on(COMMENT.ID.eq(id))
                .join(CommentQueries.LAST)
                .on(CommentQueries.lastEdition())
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static Fate worse(Fate a, Fate b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private List<Start> starts(VersionId later, Condition which) {
        VersionId before = texts.before(later).orElse(null);
        if (before == null) {
            return List.of();
        }
        var made = PROVISION.as("made");
        var held = PROVISION.as("held");
        var own = VERSION.as("own");
        return db.select(
                        COMMENT.ID,
                        COMMENT.VERSION_ID,
                        COMMENT.PASSAGE_LANGUAGE,
                        COMMENT.PASSAGE_START,
                        COMMENT.PASSAGE_END,
                        COMMENT.PASSAGE_EXACT,
                        made.EID,
                        own.LANGUAGE,
                        PLACEMENT.STATE,
                        PLACEMENT.PASSAGE_START,
                        PLACEMENT.PASSAGE_END,
                        PLACEMENT.PASSAGE_EXACT,
                        held.EID)
                .from(COMMENT)
                .join(own)
                .on(own.ID.eq(COMMENT.VERSION_ID))
                .leftJoin(made)
                .on(made.ID.eq(COMMENT.PROVISION_ID))
                .leftJoin(PLACEMENT)
                .on(PLACEMENT.COMMENT_ID.eq(COMMENT.ID).and(PLACEMENT.VERSION_ID.eq(before.value())))
                .leftJoin(held)
                .on(held.ID.eq(PLACEMENT.PROVISION_ID))
                .where(COMMENT.VERSION_ID.in(earlier(later)), which)
                .orderBy(COMMENT.SEQ)
                .fetch(row -> start(
                        before,
                        row.value1(),
                        new From(new VersionId(row.value2()), row.value3() == null ? row.value8() : row.value3()),
                        anchor(row.value1(), row.value7(), row.value4(), row.value5(), row.value6()),
                        row.value9(),
                        anchor(row.value1(), row.value13(), row.value10(), row.value11(), row.value12())));
    }

    private static Start start(
            VersionId before, UUID comment, From from, Anchor made, @Nullable String state, Anchor held) {
        return state == null
                ? new Start(comment, from, made, Fate.SAME)
                : new Start(comment, new From(before, from.language), held, Fate.of(state));
    }

    private static Anchor anchor(
            UUID comment,
            @Nullable String eid,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact) {
        return start == null || end == null || exact == null
                ? Anchor.whole(comment.toString(), eid)
                : new Anchor(comment.toString(), eid, start, end, exact);
    }

    private static org.jooq.Select<org.jooq.Record1<UUID>> earlier(VersionId later) {
        var earlier = VERSION.as("earlier");
        var wanted = VERSION.as("wanted");
        return select(earlier.ID)
                .from(earlier)
                .join(wanted)
                .on(wanted.DRAFT_ID.eq(earlier.DRAFT_ID))
                .where(wanted.ID.eq(later.value()), earlier.SEQ.lt(wanted.SEQ));
    }
}
