package portal;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.comments.NewComment;
import portal.comments.Origin;
import portal.comments.Passage;
import portal.consultations.ConsultationId;
import portal.consultations.Consultations;
import portal.consultations.NewConsultation;
import portal.consultations.Role;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.Documents;
import portal.drafts.DraftId;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Provision;
import portal.drafts.ProvisionId;
import portal.drafts.VersionId;
import portal.people.BodyId;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewer;
import portal.rounds.NewRound;
import portal.rounds.RoundId;
import portal.rounds.Rounds;

/// One believable consultation: a short draft on village libraries, a ministry that asks, one person in each role.
public final class Scenes {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final String DRAFT = """
            QUỐC HỘI
            LUẬT
            THƯ VIỆN LÀNG
            Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi điều chỉnh
            Luật này quy định việc lập, nuôi và dùng thư viện làng.
            Điều 2. Người đọc
            1. Mọi người được mượn sách tại thư viện làng nơi mình ở.
            2. Người đọc có trách nhiệm sau đây:
            a) Giữ sách sạch và trả sách đúng hạn;
            b) Đền sách đã làm mất theo giá bìa.
            Chương II
            THỦ THƯ
            Điều 3. Thủ thư
            1. Mỗi thư viện làng có một thủ thư do hội đồng làng chọn.
            2. Thủ thư được trả thù lao theo khoản 2 Điều 2 của Luật này.
            """;

    private final Beans portal;

    public Scenes(Beans portal) {
        this.portal = portal;
    }

    /// The consultation with a round open for ten days around the clock's present.
    public Scene open() {
        portal.clock().go();
        People people = portal.the(People.class);
        String key = UUID.randomUUID().toString().substring(0, 8);
        Viewer administrator = person(people, null, "Quản trị " + key, key + "-admin", true);
        BodyId ministry = people.enter(
                administrator, new NewBody(BodyLevel.CENTRAL, "Bộ Sách " + key, "Ministry of Books", null, null));
        BodyId province =
                people.enter(administrator, new NewBody(BodyLevel.LOCAL, "Tỉnh Đèo " + key, null, null, null));
        ConsultationId consultation = portal.the(Consultations.class)
                .create(
                        administrator,
                        new NewConsultation(
                                "Luật Thư viện làng " + key,
                                "Village libraries",
                                "Bộ Sách",
                                null,
                                null,
                                null,
                                ZONE,
                                true));
        Map<Role, Viewer> cast = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            BodyId body = role == Role.PARTICIPANT || role == Role.FOCAL ? province : ministry;
            Viewer viewer = person(people, body, "Người " + role.word() + " " + key, key + "-" + role.word(), false);
            portal.the(Consultations.class).admit(administrator, consultation, viewer.person(), role, null);
            cast.put(role, viewer);
        }
        Viewer outsider = person(people, null, "Người ngoài " + key, key + "-outside", false);
        Viewer drafter = Objects.requireNonNull(cast.get(Role.DRAFTER));
        DraftId draft = portal.the(Drafts.class).begin(drafter, consultation, "Dự thảo Luật Thư viện làng", null);
        VersionId version = portal.the(Drafts.class)
                .importVersion(drafter, draft, read(drafter, DRAFT, "thu-vien-lang.txt"), key + "/v1");
        portal.the(Drafts.class).publish(drafter, version);
        RoundId round = round(cast, consultation, version, -5, 5, List.of(ministry, province));
        return new Scene(this, consultation, draft, version, round, ministry, province, administrator, outsider, cast);
    }

    /// What a scene holds.
    public record Scene(
            Scenes scenes,
            ConsultationId consultation,
            DraftId draft,
            VersionId version,
            RoundId round,
            BodyId ministry,
            BodyId province,
            Viewer administrator,
            Viewer outsider,
            Map<Role, Viewer> cast) {

        public Viewer the(Role role) {
            return Objects.requireNonNull(cast.get(role));
        }

        public Provision provision(String eid) {
            return provision(version, "vi", eid);
        }

        public Provision provision(VersionId of, String language, String eid) {
            return Objects.requireNonNull(
                    scenes.portal
                            .the(DraftQueries.class)
                            .byEid(the(Role.DRAFTER), of, language)
                            .get(eid),
                    eid);
        }

        /// A comment on a provision, with the words at start..end selected where a quote is given.
        ///
        /// @param eid null for the whole
        public NewComment comment(@Nullable String eid, @Nullable String quote, String words) {
            Provision provision = eid == null ? null : provision(eid);
            if (provision == null || quote == null) {
                return typed(round, provision == null ? null : provision.id(), null, words);
            }
            int start = provision.words().indexOf(quote);
            return typed(round, provision.id(), new Passage("vi", start, start + quote.length(), quote, "", ""), words);
        }
    }

    /// A comment with nothing but its place and its words.
    public static NewComment typed(
            RoundId round, @Nullable ProvisionId provision, @Nullable Passage passage, String words) {
        return new NewComment(
                round,
                provision,
                passage,
                words,
                null,
                null,
                null,
                null,
                Origin.TYPED,
                null,
                false,
                UUID.randomUUID().toString());
    }

    public RoundId round(
            Map<Role, Viewer> cast,
            ConsultationId consultation,
            VersionId version,
            int from,
            int to,
            List<BodyId> bodies) {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZONE);
        return portal.the(Rounds.class)
                .open(
                        Objects.requireNonNull(cast.get(Role.SECRETARIAT)),
                        new NewRound(
                                consultation,
                                version,
                                "Đợt lấy ý kiến",
                                "Round",
                                now.plusDays(from),
                                now.plusDays(to),
                                false,
                                bodies),
                        UUID.randomUUID().toString());
    }

    /// Receives a text file and waits until the worker has read it.
    public DocumentId read(Viewer viewer, String words, String name) {
        return read(viewer, words.getBytes(StandardCharsets.UTF_8), name);
    }

    public DocumentId read(Viewer viewer, byte[] bytes, String name) {
        DocumentId document = portal.the(Documents.class)
                .receive(
                        viewer,
                        new ByteArrayInputStream(bytes),
                        name,
                        UUID.randomUUID().toString());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> portal.the(DocumentQueries.class)
                        .state(viewer, document)
                        .orElseThrow()
                        .read());
        return document;
    }

    private static Viewer person(
            People people, @Nullable BodyId body, String name, String login, boolean administrator) {
        PersonId id = people.enter(
                null, new NewPerson(name, "Ông", "Mr", login + "@example.org", body, "Chuyên viên", "Official"));
        people.open(null, id, null, administrator);
        return new Viewer(id, administrator);
    }
}
