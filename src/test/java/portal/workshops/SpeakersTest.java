package portal.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.comments.Author;
import portal.people.PersonId;
import portal.workshops.Speakers.Speaker;

class SpeakersTest {

    private final Speaker hanh = known("Hoàng Thị Hạnh", "Ủy ban nhân dân tỉnh Sơn Bình");
    private final Speaker ha = known("Tô Ngân Hà", "Bộ Ngoại giao");
    private final Speaker phuc = known("Cao Hồng Phúc", "Phái đoàn thường trực");

    @Test
    void whoSpokeLastComesFirst() {
        assertThat(Speakers.match("h", List.of(phuc), List.of(hanh, ha, phuc)))
                .first()
                .isEqualTo(phuc);
    }

    @Test
    void aGivenNameWinsOverAMiddleName() {
        assertThat(Speakers.match("h", List.of(), List.of(phuc, ha))).containsExactly(ha, phuc);
    }

    @Test
    void diacriticsNeedNotBeTypedAndTheBodyHelps() {
        assertThat(Speakers.match("ha ngoai", List.of(), List.of(hanh, ha, phuc)))
                .containsExactly(ha);
    }

    @Test
    void aPersonIsOfferedOnce() {
        assertThat(Speakers.match("hanh", List.of(hanh, hanh), List.of(hanh))).containsExactly(hanh);
    }

    @Test
    void aNewSpeakerHasANameAndAnOffice() {
        Author author = Speakers.fresh("  Trần Lạ, Viện Thử nghiệm, phòng 2 ").author();
        assertThat(author.name()).isEqualTo("Trần Lạ");
        assertThat(author.titleVi()).isEqualTo("Viện Thử nghiệm, phòng 2");
        assertThat(author.person()).isNull();
    }

    @Test
    void aNameOfAnyLengthFitsItsField() {
        assertThat(Speakers.fresh("a".repeat(5000)).author().name()).hasSize(200);
    }

    private static Speaker known(String name, String body) {
        return new Speaker(new Author(PersonId.next(), null, name, null, null), name + ", " + body);
    }
}
