package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErratumTest {

    @Test
    void aWordTypedWronglyIsToldWithTheRightOne() {
        assertThat(Erratum.between("art_1", "vi", "về hội nhâp quốc tế và nhân sự", "về hội nhập quốc tế và nhân sự"))
                .containsExactly(new Erratum("art_1", "vi", "nhâp", "nhập"));
    }

    @Test
    void aWordThatWasMissingIsToldWithTheOneBeforeIt() {
        assertThat(Erratum.between("art_1", "vi", "Cơ quan chủ trì trình Chính", "Cơ quan chủ trì trình Chính phủ"))
                .containsExactly(new Erratum("art_1", "vi", "Chính", "Chính phủ"));
    }

    @Test
    void aWordTooManyIsToldWithNothing() {
        assertThat(Erratum.between("art_1", "vi", "do do ngân sách bảo đảm", "do ngân sách bảo đảm"))
                .containsExactly(new Erratum("art_1", "vi", "do", ""));
    }

    @Test
    void theSameWordsHaveNoErrata() {
        assertThat(Erratum.between("art_1", "vi", "như nhau", "như nhau")).isEmpty();
    }
}
