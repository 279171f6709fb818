package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.FOCAL;
import static portal.db.Tables.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Scenes;
import portal.documents.extraction.Problem;
import portal.documents.extraction.Region;
import portal.drafts.Drafts;
import portal.papers.Papers;
import portal.people.Viewer;
import portal.platform.Refusal;
import portal.summary.ReturnId;
import portal.summary.ReturnQueries;
import portal.summary.Returns;
import portal.web.Site;
import portal.web.Visitor;

/// A portal in which a virus scanner was named, at each of the doors through which a file that it has not looked at yet
/// might leave.
class UnscannedDoorsTests {

    private static final Pattern LINK = Pattern.compile("VAADIN/dynamic/resource/[^\"]*");
    private static final byte[] WORDS = ("Về Điều 1: đồng ý. " + FakeClamd.EICAR).getBytes(UTF_8);

    private static ScannedPortal portal;
    private static Site site;
    private static Scenes.Scene scene;

    @BeforeAll
    static void start() throws IOException {
        portal = new ScannedPortal("--portal.reading.longest=1h")
                .admit("gia@example.org", DRAFTER)
                .admit("khoa@example.org", FOCAL);
        site = portal.site();
        scene = portal.scene();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    /// What the scanner says when the file is asked for, and what is handed out then.
    enum Case {
        CLEAN(""),
        INFECTED("The virus scanner found something in this file"),
        SILENT("The virus scanner has to look at this file before anybody may have it, and it does not answer.");

        private final String sentence;

        Case(String sentence) {
            this.sentence = sentence;
        }

        void begin() {
            portal.clamd().know(this == INFECTED);
            portal.clamd().mute(this == SILENT);
        }
    }

    @AfterEach
    void answer() {
        portal.clamd().mute(false);
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void aPaperIsDownloadedScannedOrNotAtAll(Case now) throws Exception {
        byte[] words = (now + FakeClamd.EICAR).getBytes(UTF_8);
        paper(earlier("khoa@example.org", words, "khoa.txt"));
        try (Visitor visitor = visitor("khoa@example.org")) {
            downloads(now, visitor, "papers", words);
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void theFileOfADraftIsDownloadedScannedOrNotAtAll(Case now) throws Exception {
        byte[] words = (Scenes.DRAFT + FakeClamd.EICAR + "\n").getBytes(UTF_8);
        DocumentId file = earlier("gia@example.org", words, "draft.txt");
        var version = site.the(Drafts.class).importVersion(viewer("gia@example.org"), scene.draft(), file, key());
        forget(file);
        try (Visitor visitor = visitor("gia@example.org")) {
            downloads(now, visitor, "versions/" + version.value(), words);
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void noPageIsDrawnNoPartOfItReadAndNoVersionMadeOfWhatIsNotScanned(Case now) throws Exception {
        DocumentId file = earlier("khoa@example.org", WORDS, "khoa.txt");
        paper(file);
        Viewer khoa = viewer("khoa@example.org");
        now.begin();
        asked(now, file, () -> documents().page(khoa, file, 1, 100));
        asked(now, file, () -> documents().received(khoa, file));
        asked(now, file, () -> documents().demandScanned(file));
        forget(file);
        String problem = site.the(CutOuts.class)
                .read(khoa, file, 1, new Region(0, 0, 1000, 1000))
                .join()
                .problem();
        assertThat(problem)
                .isEqualTo(
                        switch (now) {
                            case INFECTED -> Problem.INFECTED;
                            case SILENT -> Problem.SCANNER_SILENT;
                            case CLEAN -> problem;
                        })
                .isNotEqualTo(now == Case.CLEAN ? Problem.SCANNER_SILENT : null);
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void aTableThatCameBackIsOpenedScannedOrNotAtAll(Case now) throws Exception {
        Viewer drafter = scene.the(DRAFTER);
        portal.clamd().know(false);
        byte[] table = ("Điều,Góp ý,Ý kiến tiếp thu\n1,Bỏ," + FakeClamd.EICAR + "\n").getBytes(UTF_8);
        ReturnId id = site.the(Returns.class)
                .receive(drafter, scene.consultation(), new ByteArrayInputStream(table), "table.csv", key());
        DocumentId file =
                site.the(ReturnQueries.class).find(drafter, id).orElseThrow().document();
        forget(file);
        now.begin();
        asked(now, file, () -> site.the(ReturnQueries.class).preview(drafter, id));
    }

    /// Once it has been asked for it is as if nobody had asked.
    private static void asked(Case now, DocumentId file, ThrowingCallable door) {
        forget(file);
        if (now == Case.CLEAN) {
            assertThatCode(door).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(door).isInstanceOf(Refusal.class);
        }
    }

    /// Follows every link to a file on a page.
    private static void downloads(Case now, Visitor visitor, String page, byte[] bytes) throws Exception {
        String shown = visitor.open("c/" + scene.consultation().value() + "/" + page);
        now.begin();
        boolean given = false;
        var refused = new ArrayList<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (String link :
                    LINK.matcher(shown).results().map(MatchResult::group).toList()) {
                if (link.endsWith("/upload")) {
                    continue;
                }
                HttpResponse<byte[]> answer = http.send(
                        HttpRequest.newBuilder(URI.create(site.address() + "/" + link))
                                .header("Cookie", visitor.cookie())
                                .build(),
                        BodyHandlers.ofByteArray());
                given |= Arrays.equals(answer.body(), bytes);
                if (answer.statusCode() != 200) {
                    refused.add(answer.statusCode() + " " + new String(answer.body(), UTF_8));
                }
            }
        }
        assertThat(given).isEqualTo(now == Case.CLEAN);
        assertThat(refused).hasSize(now == Case.CLEAN ? 0 : 1).allMatch(said -> said.startsWith("503 " + now.sentence));
    }

    /// A file that came before the scanner was named, and was read.
    private static DocumentId earlier(String login, byte[] bytes, String name) {
        portal.clamd().know(false);
        DocumentId file = scene.scenes().read(viewer(login), bytes, name);
        forget(file);
        return file;
    }

    private static void forget(DocumentId file) {
        site.the(DSLContext.class)
                .update(DOCUMENT)
                .setNull(DOCUMENT.SCAN)
                .set(DOCUMENT.SECRECY, Found.OPEN)
                .where(DOCUMENT.ID.eq(file.value()))
                .execute();
    }

    private static void paper(DocumentId file) {
        site.the(Papers.class).receive(viewer("khoa@example.org"), scene.round(), file, null, false);
    }

    private static Visitor visitor(String login) throws Exception {
        return portal.visitor(login);
    }

    private static Documents documents() {
        return site.the(Documents.class);
    }

    private static Viewer viewer(String login) {
        return portal.viewer(login);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
