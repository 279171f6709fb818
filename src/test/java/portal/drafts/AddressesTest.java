package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art_12__para_3__point_đ | 12.3.đ | Điểm đ khoản 3 Điều 12 | Article 12(3)(đ)",
                "art_68a | 68a | Điều 68a | Article 68a",
                "rec_23 | (23) | Đoạn mở đầu 23 | Recital 23",
                "art_35_2 | 35 [2] | Điều 35 [2] | Article 35 [2]",
                "att_1__para_2 | PL I.2 | Khoản 2 Phụ lục I | Annex I(2)",
                "chp_5 | V | Chương V | Chapter V",
                "title_2 | II | Phần II | Title II",
                "sec_5__para_2 | 5.2 | Khoản 2 Mục 5 | Section 5(2)"
            })
    void anAddressIsSaidBrieflyAndInFull(String eid, String brief, String vietnamese, String english) {
        assertThat(Addresses.brief(eid)).isEqualTo(brief);
        assertThat(Addresses.full(eid, Locale.of("vi"))).isEqualTo(vietnamese);
        assertThat(Addresses.full(eid, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"art_12__para_7, khoản 7 Điều 12", "art_12, Điều 12", "rec_23, đoạn mở đầu 23", "preamble, phần căn cứ"
    })
    void withinASentenceNoAddressBeginsWithACapitalButAsATitle(String eid, String vietnamese) {
        assertThat(Addresses.inSentence(eid, Locale.of("vi"))).isEqualTo(vietnamese);
    }

    @ParameterizedTest
    @CsvSource({"sec_5, Mục, Section", "art_5, Điều, Article", "att_1__art_2, Điều, Article", "wrapup_1, '', ''"})
    void aUnitIsCalledWhatItsTextCallsIt(String eid, String vietnamese, String english) {
        assertThat(Addresses.unit(eid, Locale.of("vi"))).isEqualTo(vietnamese);
        assertThat(Addresses.unit(eid, Locale.ENGLISH)).isEqualTo(english);
    }
}
