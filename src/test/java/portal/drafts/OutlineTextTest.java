package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutlineTextTest {

    @Test
    void aHeadingALineAndItsLevelByTheBlanksBeforeIt() {
        Cut cut = OutlineText.cut("""
                Nguồn sách cho thư viện làng
                  Sách do ai mua?
                  Sách tặng

                    Kiểm duyệt sách tặng
                Thủ thư có cần lương không?
                """, "vi");

        assertThat(cut.provisions())
                .extracting(CutProvision::eid, CutProvision::number, CutProvision::heading)
                .containsExactly(
                        tuple("iss_1", "1", "Nguồn sách cho thư viện làng"),
                        tuple("iss_1__ques_1", "1.1", "Sách do ai mua?"),
                        tuple("iss_1__iss_2", "1.2", "Sách tặng"),
                        tuple("iss_1__iss_2__iss_1", "1.2.1", "Kiểm duyệt sách tặng"),
                        tuple("ques_2", "2", "Thủ thư có cần lương không?"));
    }

    @Test
    void numbersAndBulletsThatWereTypedGiveWayToThoseOfThePlace() {
        Cut cut = OutlineText.cut("I. Sách\n1.1. Mua\n1.2 Tặng\n- Thủ thư\n5 năm tới cần bao nhiêu?\n", "vi");

        assertThat(cut.provisions())
                .extracting(CutProvision::number, CutProvision::heading)
                .containsExactly(
                        tuple("1", "Sách"),
                        tuple("1.1", "Mua"),
                        tuple("1.2", "Tặng"),
                        tuple("2", "Thủ thư"),
                        tuple("3", "5 năm tới cần bao nhiêu?"));
    }

    @Test
    void anAddressSaysWhatItIs() {
        assertThat(Addresses.full("iss_1__ques_2", Locale.of("vi"))).isEqualTo("Câu hỏi 1.2");
        assertThat(Addresses.full("iss_2", Locale.ENGLISH)).isEqualTo("Issue 2");
        assertThat(Addresses.brief("iss_1__ques_2")).isEqualTo("1.2");
    }

    @Test
    void aSecondLanguageStandsBesideItLineByLine() {
        Cut vi = OutlineText.cut("Sách\n  Mua ở đâu?", "vi");

        assertThat(OutlineText.like(vi, OutlineText.cut("Books\n  Where bought", "en")))
                .extracting(cut -> cut.provisions().get(1).eid())
                .isEqualTo("iss_1__ques_1");
        assertThat(OutlineText.like(vi, OutlineText.cut("Books\nWhere bought", "en")))
                .isNull();
        assertThat(OutlineText.like(vi, OutlineText.cut("Books", "en"))).isNull();
    }

    @Test
    void nothingTypedIsAnOutlineWithoutHeadings() {
        assertThat(OutlineText.cut(" \n\t\n- \n", "vi").provisions()).isEmpty();
    }
}
