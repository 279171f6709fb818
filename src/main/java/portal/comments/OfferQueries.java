package portal.comments;

import static portal.db.Tables.COMMENT;
import static portal.db.Tables.PLACEMENT;
import static portal.db.Tables.PROVISION;
import static portal.db.Tables.VERSION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import portal.drafts.VersionId;
import portal.drafts.VersionTexts;
import portal.drafts.carrying.OutlinePlaces;
import portal.people.Viewer;

/// Reads the places that are offered to what was said on an outline and that nobody has settled yet.
@Component
@Transactional(readOnly = true)
public class OfferQueries {

    private static final int MOST = 3;

    private final DSLContext db;
    private final CommentQueries comments;
    private final VersionTexts texts;

    OfferQueries(DSLContext db, CommentQueries comments, VersionTexts texts) {
        this.db = db;
        this.comments = comments;
        this.texts = texts;
    }

    private record Said(
            CommentId comment, VersionId version, @Nullable String eid, String words) {}

    /// Eids of the likeliest articles of a version, the best first.
    public Map<CommentId, List<String>> offers(Viewer viewer, VersionId version) {
        Map<VersionId, OutlinePlaces> places = new HashMap<>();
        Map<CommentId, List<String>> offers = new HashMap<>();
        String language = texts.language(version);
        for (Said said : unsettled(viewer, version)) {
            OutlinePlaces near = places.computeIfAbsent(
                    said.version,
                    outline -> new OutlinePlaces(
                            texts.text(outline, language).provisions(),
                            texts.text(version, language).provisions()));
            offers.put(
                    said.comment,
                    near.offers(said.eid, said.words, MOST).stream()
                            .map(OutlinePlaces.Offer::eid)
                            .toList());
        }
        return offers;
    }

    private List<Said> unsettled(Viewer viewer, VersionId version) {
        return db.select(COMMENT.ID, COMMENT.VERSION_ID, PROVISION.EID, CommentQueries.shown())
                .from(PLACEMENT)
                .join(COMMENT)
                .on(COMMENT.ID.eq(PLACEMENT.COMMENT_ID))
                .join(VERSION)
                .on(VERSION.ID.eq(COMMENT.VERSION_ID))
                .join(CommentQueries.LAST)
                .on(CommentQueries.lastEdition())
                .leftJoin(PROVISION)
                .on(PROVISION.ID.eq(COMMENT.PROVISION_ID))
                .where(
                        PLACEMENT.VERSION_ID.eq(version.value()),
                        PLACEMENT.LOOK.isTrue(),
                        PLACEMENT.SETTLED_AT.isNull(),
                        VERSION.OUTLINE.isTrue(),
                        comments.visibleTo(viewer))
                .fetch(row ->
                        new Said(new CommentId(row.value1()), new VersionId(row.value2()), row.value3(), row.value4()));
    }
}
