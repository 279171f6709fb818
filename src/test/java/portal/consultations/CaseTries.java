package portal.consultations;

import static portal.consultations.PermissionMatrixTests.key;
import static portal.consultations.Tried.text;
import static portal.consultations.Tried.the;
import static portal.consultations.Tried.unpublished;
import static portal.consultations.Tries.done;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Tries.Try;
import portal.documents.DocumentId;
import portal.drafts.Correction;
import portal.drafts.DraftQueries;
import portal.drafts.Drafts;
import portal.drafts.Errata;
import portal.drafts.HeldDrafts;
import portal.drafts.PolicyGroups;
import portal.drafts.Retyped;
import portal.drafts.VersionId;
import portal.people.Viewer;
import portal.rounds.NewRound;
import portal.rounds.RoundQueries;
import portal.rounds.Rounds;

/// The case: who takes part, its texts, its rounds.
final class CaseTries {

    private CaseTries() {}

    static void consultations(Map<Action, Try> tries) {
        tries.put(
                Action.CONSULTATION_CREATE,
                (scene, viewer, cell) -> done(the(Consultations.class)
                        .create(
                                viewer,
                                new NewConsultation(
                                        "Luật " + key(), null, "Bộ", null, null, null, Scenes.ZONE, true))));
        tries.put(
                Action.CONSULTATION_SEE,
                (scene, viewer, cell) -> the(ConsultationQueries.class)
                        .find(viewer, scene.consultation())
                        .isPresent());
        tries.put(Action.CONSULTATION_ADMIT, (scene, viewer, cell) -> {
            the(Consultations.class)
                    .admit(
                            viewer,
                            scene.consultation(),
                            scene.the(Role.PARTICIPANT).person(),
                            Role.PARTICIPANT,
                            null);
            return true;
        });
        tries.put(Action.CONSULTATION_PLACE, (scene, viewer, cell) -> {
            the(Consultations.class).place(viewer, scene.consultation(), "Huế");
            return true;
        });
    }

    static void drafts(Map<Action, Try> tries) {
        tries.put(
                Action.DRAFT_IMPORT,
                (scene, viewer, cell) ->
                        done(the(Drafts.class).importVersion(viewer, scene.draft(), text(scene, viewer), key())));
        tries.put(Action.DRAFT_CORRECT, (scene, viewer, cell) -> {
            the(Drafts.class)
                    .correct(viewer, unpublished(scene), new Correction(Correction.Act.RETITLE, "art_1", "Tên"));
            return true;
        });
        tries.put(Action.DRAFT_PUBLISH, (scene, viewer, cell) -> {
            the(Drafts.class).publish(viewer, unpublished(scene));
            return true;
        });
        tries.put(
                Action.DRAFT_AMEND,
                (scene, viewer, cell) -> done(the(Errata.class)
                        .issue(
                                viewer,
                                published(scene),
                                "Gõ nhầm",
                                List.of(new Retyped(
                                        "art_1",
                                        "vi",
                                        "Phạm vi",
                                        "Luật này quy định việc lập, nuôi và dùng thư viện làng.")),
                                key())));
        tries.put(Action.DRAFT_RELEASE, (scene, viewer, cell) -> {
            DocumentId file = the(HeldDrafts.class)
                    .receive(
                            scene.the(Role.DRAFTER),
                            scene.consultation(),
                            new ByteArrayInputStream(Scenes.DRAFT.getBytes(StandardCharsets.UTF_8)),
                            "van-ban.txt",
                            key());
            the(HeldDrafts.class).release(viewer, file);
            return true;
        });
        tries.put(Action.DRAFT_READ, (scene, viewer, cell) -> {
            VersionId version = cell.state() == State.PUBLISHED ? scene.version() : unpublished(scene);
            return !the(DraftQueries.class).provisions(viewer, version, "vi").isEmpty();
        });
    }

    /// A draft of its own, so that its version is the last one.
    private static VersionId published(Scene scene) {
        Viewer drafter = scene.the(Role.DRAFTER);
        VersionId version = the(Drafts.class)
                .importVersion(
                        drafter,
                        the(Drafts.class).begin(drafter, scene.consultation(), "Dự thảo " + key(), null),
                        text(scene, drafter),
                        key());
        the(Drafts.class).publish(drafter, version);
        return version;
    }

    static void policies(Map<Action, Try> tries) {
        tries.put(
                Action.POLICY_ARRANGE,
                (scene, viewer, cell) ->
                        done(the(PolicyGroups.class).add(viewer, scene.consultation(), "Chính sách " + key(), null)));
    }

    static void rounds(Map<Action, Try> tries) {
        tries.put(Action.ROUND_OPEN, (scene, viewer, cell) -> {
            LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), Scenes.ZONE);
            return done(the(Rounds.class)
                    .open(
                            viewer,
                            new NewRound(
                                    scene.consultation(),
                                    scene.version(),
                                    "Đợt",
                                    null,
                                    now.plusDays(50),
                                    now.plusDays(60),
                                    false,
                                    List.of()),
                            key()));
        });
        tries.put(Action.ROUND_INVITE, (scene, viewer, cell) -> {
            the(Rounds.class).invite(viewer, scene.round(), List.of(scene.province()));
            return true;
        });
        tries.put(
                Action.ROUND_SEE,
                (scene, viewer, cell) ->
                        the(RoundQueries.class).round(viewer, scene.round()).isPresent());
    }
}
