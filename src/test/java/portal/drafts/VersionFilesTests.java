package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;
import static portal.db.Tables.PROVISION;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import portal.Backend;
import portal.Scenes;
import portal.Scenes.Scene;
import portal.consultations.Hidden;
import portal.documents.DocumentId;

@ParameterizedClass
@EnumSource(Backend.class)
class VersionFilesTests {

    private static final String FOREIGN = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="bill"><body>
            <article eId="art_1" wId="art_1__new" GUID="f3-new"><num>Article 1</num>
            <content><p>The village library is open to everyone.</p></content></article>
            <article eId="art_2" wId="art_1" GUID="f3-article"><num>Article 2</num>
            <content><p>The librarian is chosen by the council.</p></content></article>
            </body></bill></akomaNtoso>
            """;

    private final Scenes scenes;
    private final Scene scene;
    private final Drafts drafts;
    private final DraftQueries queries;
    private final VersionFiles files;
    private final DSLContext db;

    VersionFilesTests(Backend backend) {
        scenes = new Scenes(backend);
        scene = scenes.open();
        drafts = backend.the(Drafts.class);
        queries = backend.the(DraftQueries.class);
        files = backend.the(VersionFiles.class);
        db = backend.the(DSLContext.class);
    }

    @Test
    void aVersionThatGoesOutInAkomaNtosoComesInAsTheSameTree() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.akomaNtoso(scene.the(PARTICIPANT), scene.version(), out);

        DocumentId file = scenes.read(scene.the(DRAFTER), out.toString(StandardCharsets.UTF_8), "v1.xml");
        VersionId next = drafts.importVersion(scene.the(DRAFTER), scene.draft(), file, "xml/" + file.value());

        assertThat(words(next)).isEqualTo(words(scene.version()));
    }

    @Test
    void whatAFileCallsByALastingIdIsThatProvisionWhateverItSays() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.akomaNtoso(scene.the(PARTICIPANT), scene.version(), out);
        String edited = swapped(out.toString(StandardCharsets.UTF_8));

        DocumentId file = scenes.read(scene.the(DRAFTER), edited, "v2.xml");
        VersionId next = drafts.importVersion(scene.the(DRAFTER), scene.draft(), file, "edited/" + file.value());

        assertThat(lineage(next, "art_1")).isEqualTo(lineage(scene.version(), "art_2"));
        assertThat(lineage(next, "art_2")).isEqualTo(lineage(scene.version(), "art_1"));
    }

    @Test
    void theIdsThatAnotherProgramGaveGoOutAgain() throws XMLStreamException {
        DocumentId file = scenes.read(scene.the(DRAFTER), FOREIGN, "foreign.xml");
        DraftId draft = drafts.begin(scene.the(DRAFTER), scene.consultation(), "Khác", "Other");
        VersionId version = drafts.importVersion(scene.the(DRAFTER), draft, file, "foreign/" + file.value());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.akomaNtoso(scene.the(DRAFTER), version, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("eId=\"art_2\" wId=\"art_1\" GUID=\"f3-article\"");
    }

    @Test
    void whoMayNotReadAVersionHasNoFileOfIt() {
        DocumentId file = scenes.read(scene.the(DRAFTER), Scenes.DRAFT, "v2.txt");
        VersionId next = drafts.importVersion(scene.the(DRAFTER), scene.draft(), file, "v2/" + file.value());

        assertThatThrownBy(() -> files.akomaNtoso(scene.the(PARTICIPANT), next, new ByteArrayOutputStream()))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> files.akomaNtoso(scene.outsider(), scene.version(), new ByteArrayOutputStream()))
                .isInstanceOf(Hidden.class);
    }

    private List<String> words(VersionId version) {
        return queries.provisions(scene.the(DRAFTER), version, "vi").stream()
                .map(provision -> provision.eid() + "|" + provision.heading() + "|" + provision.words())
                .toList();
    }

    /// The text with the lasting ids of Articles 1 and 2 changed for each other.
    private String swapped(String xml) {
        String first = lineage(scene.version(), "art_1");
        String second = lineage(scene.version(), "art_2");
        return xml.replace(first, "-").replace(second, first).replace("-\"", second + "\"");
    }

    private String lineage(VersionId version, String eid) {
        return db.select(PROVISION.LINEAGE)
                .from(PROVISION)
                .where(PROVISION.VERSION_ID.eq(version.value()), PROVISION.EID.eq(eid))
                .fetchSingle()
                .value1()
                .toString();
    }
}
