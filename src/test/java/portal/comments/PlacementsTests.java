package portal.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.consultations.Role;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.drafts.carrying.Fate;
import portal.people.Viewer;
import portal.platform.Refusal;

class PlacementsTests {

    /// Article 2 is now Article 3, its clause 1 reworded, point b gone, and a new article stands before it.
    private static final String NEXT = Scenes.DRAFT
            .replace("Điều 3. Thủ thư", "Điều 4. Thủ thư")
            .replace(
                    "Điều 2. Người đọc",
                    "Điều 2. Giờ mở cửa\nThư viện làng mở cửa mỗi ngày ít nhất hai giờ vào buổi chiều.\nĐiều 3. Người đọc")
            .replace("được mượn sách tại thư viện làng", "được mượn sách và báo miễn phí tại thư viện làng")
            .replace("trả sách đúng hạn;\nb) Đền sách đã làm mất theo giá bìa.", "trả sách đúng hạn.");

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aNewVersionNeitherLosesNorMisplacesAComment(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        comment(backend, scene, "art_3__para_1", "một thủ thư", "Nên có hai.");
        comment(backend, scene, "art_2__para_1", "mượn sách tại", "Cả báo nữa.");
        comment(backend, scene, "art_2__para_2__point_b", "theo giá bìa", "Theo giá thị trường.");
        comment(backend, scene, "art_2", null, "Rõ ràng.");
        VersionId next = next(backend, scene, NEXT);
        PlacementQueries queries = backend.the(PlacementQueries.class);
        assertThat(queries.unplaced(drafter, next)).isEqualTo(4);
        assertThat(backend.the(Placements.class).prepare(drafter, next)).isEqualTo(4);
        assertThat(queries.carried(drafter, next))
                .extracting(row -> row.madeAt() + " " + row.fate() + " " + row.standsAt() + " " + row.words())
                .containsExactlyInAnyOrder(
                        "art_3__para_1 SAME art_4__para_1 một thủ thư",
                        "art_2__para_1 REWORDED art_3__para_1 mượn sách và báo miễn phí tại",
                        "art_2__para_2__point_b DEMOTED art_3__para_2 ",
                        "art_2 SAME art_3 ");
        assertThat(queries.counts(drafter, next)).isEqualTo(Map.of(Fate.SAME, 2, Fate.REWORDED, 1, Fate.DEMOTED, 1));
        assertThat(queries.unplaced(drafter, next)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aReaderOfTheNextVersionFindsEarlierCommentsAtTheirPlaceInTheirOwnWords(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        comment(backend, scene, "art_3__para_1", "một thủ thư", "Nên có hai.");
        VersionId next = next(backend, scene, NEXT);
        backend.the(Placements.class).prepare(drafter, next);
        backend.the(Drafts.class).publish(drafter, next);
        CommentQueries comments = backend.the(CommentQueries.class);
        Comment carried = comments.on(drafter, next).getFirst();
        assertThat(carried.eid()).isEqualTo("art_4__para_1");
        assertThat(carried.passageExact()).isEqualTo("một thủ thư");
        assertThat(carried.earlier()).isEqualTo(new Comment.Earlier("1", "art_3__para_1", Fate.SAME));
        assertThat(comments.counts(drafter, next)).isEqualTo(Map.of("art_4__para_1", 1));
        assertThat(comments.counts(drafter, scene.version())).isEqualTo(Map.of("art_3__para_1", 1));
        assertThat(comments.places(drafter, next).getFirst().start()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void aProvisionKeepsItsIdentityWhateverItsNumber(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        VersionId next = next(backend, scene, NEXT);
        var table = portal.db.Tables.PROVISION;
        var db = backend.the(org.jooq.DSLContext.class);
        UUID before = db.select(table.LINEAGE)
                .from(table)
                .where(table.VERSION_ID.eq(scene.version().value()), table.EID.eq("art_3__para_2"))
                .fetchSingle(table.LINEAGE);
        var after = db.select(table.LINEAGE, table.WID)
                .from(table)
                .where(table.VERSION_ID.eq(next.value()), table.EID.eq("art_4__para_2"))
                .fetchSingle();
        assertThat(after.value1()).isEqualTo(before);
        assertThat(after.value2()).isEqualTo("art_3__para_2");
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void whatNeedsALookIsSettledByAPersonBeforeItIsPublished(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        comment(backend, scene, "art_2__para_1", "mượn sách tại thư viện làng nơi mình ở", "Ở đâu cũng được.");
        String rewritten = NEXT.replace(
                "1. Mọi người được mượn sách và báo miễn phí tại thư viện làng nơi mình ở.",
                "1. Mọi người đọc sách, báo, tạp chí ở bất cứ nơi nào có đặt tủ sách.");
        VersionId next = next(backend, scene, rewritten);
        Placements placements = backend.the(Placements.class);
        PlacementQueries queries = backend.the(PlacementQueries.class);
        placements.prepare(drafter, next);
        PlacementQueries.Carried row = queries.carried(drafter, next).getFirst();
        backend.the(org.jooq.DSLContext.class)
                .update(portal.db.Tables.PLACEMENT)
                .set(portal.db.Tables.PLACEMENT.LOOK, true)
                .where(portal.db.Tables.PLACEMENT.VERSION_ID.eq(next.value()))
                .execute();
        assertThatThrownBy(() -> backend.the(Drafts.class).publish(drafter, next))
                .isInstanceOf(Refusal.class);
        Provision elsewhere = Objects.requireNonNull(
                backend.the(DraftQueries.class).byEid(drafter, next, "vi").get("art_4__para_1"));
        placements.settle(drafter, next, row.comment(), elsewhere.id());
        assertThat(queries.carried(drafter, next).getFirst().standsAt()).isEqualTo("art_4__para_1");
        placements.unsettle(drafter, next, row.comment());
        assertThat(queries.carried(drafter, next).getFirst())
                .usingRecursiveComparison()
                .ignoringFields("open")
                .isEqualTo(row);
        placements.settle(drafter, next, row.comment(), null);
        backend.the(Drafts.class).publish(drafter, next);
        assertThatThrownBy(() -> placements.settle(drafter, next, row.comment(), null))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(Backend.class)
    void theClassesAddUpToAllComments(Backend backend) {
        Scenes.Scene scene = new Scenes(backend).open();
        Viewer drafter = scene.the(Role.DRAFTER);
        Random random = new Random(11);
        List<Provision> provisions = backend.the(DraftQueries.class).provisions(drafter, scene.version(), "vi").stream()
                .filter(provision -> provision.words().length() > 20)
                .toList();
        int all = 60;
        for (int i = 0; i < all; i++) {
            Provision provision = provisions.get(random.nextInt(provisions.size()));
            int start = random.nextInt(provision.words().length() - 12);
            String quote = i % 3 == 0 ? null : provision.words().substring(start, start + 3 + random.nextInt(9));
            comment(backend, scene, provision.eid(), quote, "Ý kiến " + i);
        }
        VersionId next = next(backend, scene, NEXT);
        backend.the(Placements.class).prepare(drafter, next);
        PlacementQueries queries = backend.the(PlacementQueries.class);
        Map<Fate, Integer> counts = queries.counts(drafter, next);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
        Set<CommentId> placed = new HashSet<>();
        queries.carried(drafter, next).forEach(row -> placed.add(row.comment()));
        assertThat(placed).hasSize(all);
        assertThat(backend.the(Placements.class).prepare(drafter, next)).isZero();
    }

    private static VersionId next(Backend backend, Scenes.Scene scene, String words) {
        Viewer drafter = scene.the(Role.DRAFTER);
        return backend.the(Drafts.class)
                .importVersion(
                        drafter,
                        scene.draft(),
                        scene.scenes().read(drafter, words, "thu-vien-lang-2.txt"),
                        UUID.randomUUID().toString());
    }

    private static void comment(Backend backend, Scenes.Scene scene, String eid, @Nullable String quote, String words) {
        backend.the(Comments.class).submit(scene.the(Role.PARTICIPANT), scene.comment(eid, quote, words));
    }
}
