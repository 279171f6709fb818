package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.drafts.CutProvision;
import portal.drafts.ProvisionKind;

/// Whose provisions letters mean: another law's, unless the draft is that law.
class OwnNameTest {
    private static final String REGULATION =
            "Proposal for a Regulation on the protection of data (General Data Protection Regulation)";

    private static final String GESETZ = "Entwurf eines Gesetzes über Zuschüsse (Auslandszuschussgesetz – AuZG)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The consent of Art. 5(1) GDPR should be required here as well, or it is worth nothing.
            Art. 5 Abs. 1 DSGVO sollte auch hier ausdrücklich für anwendbar erklärt werden, meinen wir.
            Articles 4 and 5 ECD should remain untouched by this text, for they have served us well.
            Nach § 5 BDSG sollte auch hier die Einwilligung für jeden Fall verlangt werden können.
            """)
    void lettersMeanAnotherLaw(String paper) {
        assertThat(links("Resolution on support for enterprises that go abroad", paper))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The consent of Art. 5(1) GDPR should be required in writing, or it is worth nothing.
            Art. 5 Abs. 1 DSGVO sollte für kleine Unternehmen nicht gelten, meinen unsere Mitglieder.
            Die Regelung in Art. 5 Abs. 1 DS-GVO-E sollte aus unserer Sicht ganz gestrichen werden.
            """)
    void unlessTheDraftIsThatLaw(String paper) {
        assertThat(links(REGULATION, paper)).containsExactly("art_5__para_1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Frist des § 5 Abs. 1 AuZG sollte aus Sicht unserer Mitglieder deutlich verlängert werden.
            Zu § 5 Abs. 1 AuZG-E: Die Frist sollte aus Sicht unserer Mitglieder verlängert werden.
            Stellungnahme zum Entwurf eines Auslandszuschussgesetzes (AuslZG): § 5 Abs. 1 AuslZG sollte entfallen.
            """)
    void aGermanDraftHasLettersOfItsOwn(String paper) {
        assertThat(links(GESETZ, paper)).containsExactly("art_5__para_1");
    }

    private static Stream<String> links(String title, String paper) {
        var preamble = new CutProvision("preamble", ProvisionKind.PREAMBLE, null, null, title, null);
        var signed = new CutProvision(
                "art_9", ProvisionKind.ARTICLE, "9", null, "Das Gesetz gilt, soweit § 8 nichts anderes sagt.", null);
        var draft = Stream.concat(Stream.of(preamble, signed), LinkedDraft.DRAFT.stream())
                .toList();
        return Linker.link(draft, paper + "\n").stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(Link::eid);
    }
}
