package portal.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.consultations.Role.FOCAL;
import static portal.consultations.Role.SECRETARIAT;
import static portal.db.Tables.DOCUMENT;
import static portal.db.Tables.DOCUMENT_TEXT;
import static portal.db.Tables.EXCERPT;
import static portal.db.Tables.EXCERPT_LINK;
import static portal.db.Tables.PAPER;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.documents.DocumentId;
import portal.documents.DocumentRead;
import portal.documents.Documents;
import portal.people.Viewer;
import portal.platform.Refusal;

/// What goes on behind a paper that was taken back: nothing, until it is put back; but a held file is never hidden.
@ParameterizedClass
@EnumSource(Backend.class)
class WithdrawnFilesTests {

    private static final String WORDS = "Về khoản 2 Điều 2: đề nghị tăng thời hạn mượn sách lên ba mươi ngày.";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Backend backend;
    private final Scene scene;
    private final DSLContext db;
    private final Viewer focal;
    private final Viewer secretariat;
    private final Withdrawals withdrawals;
    private final PaperQueries queries;

    WithdrawnFilesTests(Backend backend) {
        this.backend = backend;
        scene = new Scenes(backend).open();
        db = backend.the(DSLContext.class);
        focal = scene.the(FOCAL);
        secretariat = scene.the(SECRETARIAT);
        withdrawals = backend.the(Withdrawals.class);
        queries = backend.the(PaperQueries.class);
    }

    @Test
    void aPaperThatWaitsForItsLinksGetsThemWhenItIsPutBack() {
        PaperId paper = unlinked();
        withdrawals.takeBack(focal, paper);
        backend.the(Proposing.class).propose(paper);
        assertThat(excerpts(paper)).isZero();
        read(paper);
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> excerpts(paper) == 0);

        withdrawals.putBack(focal, paper);
        await().atMost(SOON).until(() -> excerpts(paper) == 1);
    }

    @Test
    void itsFileIsReadOnlyWhenItIsPutBack() {
        PaperId paper = unlinked();
        UUID document = document(paper).value();
        withdrawals.takeBack(focal, paper);
        db.update(DOCUMENT_TEXT)
                .setNull(DOCUMENT_TEXT.STATUS)
                .where(DOCUMENT_TEXT.DOCUMENT_ID.eq(document))
                .execute();
        assertThat(paused(document)).isTrue();

        withdrawals.putBack(focal, paper);
        assertThat(paused(document)).isFalse();
        await().atMost(SOON).until(() -> excerpts(paper) == 1);
    }

    @Test
    void aFileThatAnotherPaperNeedsIsReadOn() {
        PaperId paper = unlinked();
        DocumentId document = document(paper);
        withdrawals.takeBack(focal, paper);
        backend.the(Papers.class).receive(focal, scene.round(), document, null, false);
        assertThat(paused(document.value())).isFalse();
        withdrawals.putBack(focal, paper);
        withdrawals.takeBack(focal, paper);
        assertThat(paused(document.value())).isFalse();
    }

    @Test
    void aHeldPaperIsNotTakenBackWhoeverAsks() {
        PaperId paper = stamped();
        for (Viewer viewer : java.util.List.of(focal, secretariat)) {
            assertThat(withdrawals.offered(viewer, queries.paper(viewer, paper).orElseThrow()))
                    .isFalse();
            assertThatThrownBy(() -> withdrawals.takeBack(viewer, paper))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("papers.back.held");
        }
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void oneOfWhichItTurnsOutThatItIsHeldStandsAgainForTheSecretariat() {
        PaperId paper = unlinked();
        withdrawals.takeBack(focal, paper);
        assertThat(waiting()).isZero();
        backend.the(TransactionTemplate.class).executeWithoutResult(status -> {
            db.update(DOCUMENT)
                    .set(DOCUMENT.SECRECY, Visible.HELD)
                    .where(DOCUMENT.ID.eq(document(paper).value()))
                    .execute();
            backend.the(Linking.class).on(new DocumentRead(document(paper), false));
        });
        assertThat(waiting()).isEqualTo(1);
        assertThat(queries.paper(secretariat, paper).orElseThrow().held()).isTrue();
        assertThat(paused(document(paper).value())).isFalse();

        backend.the(HeldPapers.class).release(secretariat, paper);
        await().atMost(SOON).until(() -> excerpts(paper) == 1);
    }

    @Test
    void anErasedPaperIsNoPaperTakenBack() {
        PaperId paper = stamped();
        backend.the(HeldPapers.class).erase(secretariat, paper, "Tài liệu mật");
        assertThat(backend.the(WithdrawnQueries.class).withdrawn(focal, scene.consultation()))
                .isEmpty();
    }

    /// Read and not yet linked.
    private PaperId unlinked() {
        PaperId paper =
                TableFiles.receive(backend, scene, focal, WORDS.getBytes(UTF_8), "y-kien.txt", scene.province());
        db.deleteFrom(EXCERPT_LINK)
                .where(EXCERPT_LINK.EXCERPT_ID.in(
                        db.select(EXCERPT.ID).from(EXCERPT).where(EXCERPT.PAPER_ID.eq(paper.value()))))
                .execute();
        db.deleteFrom(EXCERPT).where(EXCERPT.PAPER_ID.eq(paper.value())).execute();
        db.update(PAPER)
                .setNull(PAPER.LINKED_AT)
                .where(PAPER.ID.eq(paper.value()))
                .execute();
        return paper;
    }

    private PaperId stamped() {
        DocumentId document = backend.the(Documents.class)
                .receive(
                        focal,
                        new ByteArrayInputStream(WORDS.getBytes(UTF_8)),
                        "TỐI MẬT.txt",
                        UUID.randomUUID().toString());
        PaperId paper = backend.the(Papers.class).receive(focal, scene.round(), document, scene.province(), false);
        await().atMost(SOON)
                .until(() -> queries.paper(focal, paper).orElseThrow().held());
        return paper;
    }

    private void read(PaperId paper) {
        backend.the(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> backend.the(Linking.class).on(new DocumentRead(document(paper), false)));
    }

    private long waiting() {
        return backend.the(HeldPapersWaiting.class).waiting(secretariat, Locale.ENGLISH).stream()
                .filter(item ->
                        item.path().contains(scene.consultation().value().toString()))
                .mapToLong(portal.consultations.WaitingItem::count)
                .sum();
    }

    private boolean paused(UUID document) {
        return db.fetchExists(DOCUMENT, DOCUMENT.ID.eq(document), DOCUMENT.PAUSED.isTrue());
    }

    private DocumentId document(PaperId paper) {
        return db.select(PAPER.DOCUMENT_ID)
                .from(PAPER)
                .where(PAPER.ID.eq(paper.value()))
                .fetchSingle(row -> new DocumentId(row.value1()));
    }

    private int excerpts(PaperId paper) {
        return db.fetchCount(EXCERPT, EXCERPT.PAPER_ID.eq(paper.value()));
    }
}
