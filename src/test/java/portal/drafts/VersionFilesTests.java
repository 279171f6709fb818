package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.consultations.Role.DRAFTER;
import static portal.consultations.Role.PARTICIPANT;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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

    private final Scenes scenes;
    private final Scene scene;
    private final Drafts drafts;
    private final DraftQueries queries;
    private final VersionFiles files;

    VersionFilesTests(Backend backend) {
        scenes = new Scenes(backend);
        scene = scenes.open();
        drafts = backend.the(Drafts.class);
        queries = backend.the(DraftQueries.class);
        files = backend.the(VersionFiles.class);
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
}
