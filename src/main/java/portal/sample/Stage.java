package portal.sample;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.consultations.ConsultationId;
import portal.consultations.Consultations;
import portal.consultations.NewConsultation;
import portal.consultations.Role;
import portal.documents.DocumentId;
import portal.documents.DocumentQueries;
import portal.documents.DocumentState;
import portal.documents.Documents;
import portal.drafts.DraftId;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.PolicyGroupId;
import portal.drafts.PolicyGroups;
import portal.drafts.Provision;
import portal.drafts.VersionId;
import portal.papers.PaperId;
import portal.papers.Papers;
import portal.people.Viewer;
import portal.platform.MovableClock;
import portal.rounds.NewRound;
import portal.rounds.RoundId;
import portal.rounds.Rounds;

/// Plays the script through the commands of the rooms.
@Component
class Stage {

    private final Consultations consultations;
    private final Texts texts;
    private final Rounds rounds;
    private final Voices voices;
    private final PaperClerk clerk;
    private final Map<Integer, RoundId> opened = new HashMap<>();
    private @Nullable ConsultationId consultation;
    private @Nullable DraftId draft;
    private @Nullable VersionId version;

    Stage(Consultations consultations, Texts texts, Rounds rounds, Voices voices, PaperClerk clerk) {
        this.clerk = clerk;
        this.consultations = consultations;
        this.texts = texts;
        this.rounds = rounds;
        this.voices = voices;
    }

    /// Files and what is made of them.
    @Component
    record Texts(Documents documents, DocumentQueries queries, Drafts drafts, Arranging arranging, Papers papers) {

        /// Waits for the worker, a minute at most.
        DocumentId read(Viewer viewer, InputStream bytes, String name) throws InterruptedException {
            DocumentId document = documents.receive(viewer, bytes, name, "sample/" + name);
            for (int tries = 0; tries < 600; tries++) {
                Optional<DocumentState> state = queries.state(viewer, document);
                if (state.isPresent() && state.get().read()) {
                    return document;
                }
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(100);
            }
            throw new IllegalStateException(name + " was not read");
        }
    }

    /// Policies, and the provisions to put under them.
    @Component
    record Arranging(PolicyGroups policies, DraftQueries drafts) {}

    void set(Script script, Cast cast) {
        Viewer administrator = cast.lead(script, "administrator");
        ConsultationId id = consultations.create(
                administrator,
                new NewConsultation(
                        script.title().vi(),
                        script.title().en(),
                        script.agency().vi(),
                        script.agency().en(),
                        script.committee().vi(),
                        script.committee().en(),
                        ZoneId.of(script.zone()),
                        true));
        for (Script.Someone someone : script.people()) {
            if (!someone.role().equals("administrator")) {
                Role role = Role.valueOf(someone.role().toUpperCase(java.util.Locale.ROOT));
                consultations.admit(administrator, id, cast.person(someone.key()), role, null);
            }
        }
        consultation = id;
    }

    void publish(Cast cast, InputStream vi, InputStream en) throws InterruptedException {
        Viewer drafter = cast.viewer("kien");
        ConsultationId id = Objects.requireNonNull(consultation);
        draft = texts.drafts().begin(drafter, id, "Dự thảo Nghị quyết (mẫu)", "Draft resolution (sample)");
        DocumentId authentic = texts.read(drafter, vi, "du-thao-nghi-quyet-mau.docx");
        VersionId first = texts.drafts().importVersion(drafter, draft, authentic, "sample/version-1");
        texts.drafts().render(drafter, first, "en", texts.read(drafter, en, "draft-resolution-sample.txt"));
        texts.drafts().publish(drafter, first);
        version = first;
    }

    /// The drafters have begun the next version; nobody else sees it yet.
    void prepare(Cast cast, InputStream vi, InputStream en) throws InterruptedException {
        Viewer drafter = cast.viewer("kien");
        DocumentId authentic = texts.read(drafter, vi, "du-thao-nghi-quyet-mau-phien-ban-2.docx");
        VersionId second =
                texts.drafts().importVersion(drafter, Objects.requireNonNull(draft), authentic, "sample/version-2");
        texts.drafts().render(drafter, second, "en", texts.read(drafter, en, "draft-resolution-sample-2.txt"));
    }

    void arrange(Script script, Cast cast) {
        Viewer drafter = cast.viewer("kien");
        Arranging arranging = texts.arranging();
        Map<String, Provision> provisions = arranging.drafts().byEid(drafter, Objects.requireNonNull(version), "vi");
        for (Script.Policy policy : script.policies()) {
            PolicyGroupId group = arranging
                    .policies()
                    .add(
                            drafter,
                            Objects.requireNonNull(consultation),
                            policy.name().vi(),
                            policy.name().en());
            for (String eid : policy.at()) {
                Provision provision = Objects.requireNonNull(provisions.get(eid), eid);
                arranging.policies().assign(drafter, provision.id(), group);
            }
        }
    }

    void open(Script script, Script.Asking round, Cast cast, Instant now) {
        ZoneId zone = ZoneId.of(script.zone());
        opened.put(
                round.n(),
                rounds.open(
                        cast.lead(script, "secretariat"),
                        new NewRound(
                                Objects.requireNonNull(consultation),
                                Objects.requireNonNull(version),
                                round.name().vi(),
                                round.name().en(),
                                day(now, round.opensInDays(), zone, LocalTime.of(8, 0)),
                                day(now, round.closesInDays(), zone, LocalTime.of(17, 0)),
                                false,
                                round.invited().stream().map(cast::body).toList()),
                        "sample/round-" + round.n()));
    }

    void perform(Script script, Cast cast, MovableClock time, Instant now) throws Exception {
        Voices.Place place = new Voices.Place(
                Objects.requireNonNull(consultation),
                Objects.requireNonNull(version),
                opened,
                time,
                now,
                ZoneId.of(script.zone()));
        voices.perform(script, cast, place);
        for (Script.Sent paper : script.papers()) {
            place.on(
                    paper.sentInDays(),
                    Voices.MORNING.plusMinutes(17L * script.papers().indexOf(paper)));
            Viewer sender = cast.viewer(paper.by());
            try (InputStream bytes = Script.resource("papers/" + paper.file())) {
                DocumentId document = texts.read(sender, bytes, paper.file());
                RoundId round = Objects.requireNonNull(opened.get(paper.round()));
                if (paper.body() == null) {
                    texts.papers().receiveUnnamed(sender, round, document, true);
                } else {
                    PaperId id = texts.papers().receive(sender, round, document, cast.body(paper.body()), true);
                    clerk.settle(sender, id, paper.settle());
                }
            }
        }
    }

    static LocalDateTime day(Instant now, int days, ZoneId zone, LocalTime at) {
        return now.plus(Duration.ofDays(days)).atZone(zone).toLocalDate().atTime(at);
    }
}
