package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressInputTest {

    private static final List<String> EIDS = List.of(
            "preamble",
            "chp_5",
            "art_5",
            "art_5__para_2",
            "art_5__para_2__point_d",
            "art_5__para_2__point_đ",
            "art_12",
            "art_12__para_3",
            "art_12__para_3__point_b",
            "art_68a",
            "att_1",
            "att_1__para_2");

    private final AddressInput input = new AddressInput(IntStream.range(0, EIDS.size())
            .mapToObj(AddressInputTest::provision)
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | art_12",
                "12.3 | art_12__para_3",
                "12.3.b | art_12__para_3__point_b",
                "12.3b | art_12__para_3__point_b",
                "12 3 b | art_12__para_3__point_b",
                "' 12/3 ' | art_12__para_3",
                "12.3.B | art_12__para_3__point_b",
                "68a | art_68a",
                "V | chp_5",
                "v | chp_5",
                "chương V | chp_5",
                "chuong v | chp_5",
                "Chapter V | chp_5",
                "PL I | att_1",
                "phụ lục I | att_1",
                "PL I.2 | att_1__para_2",
                "Điều 12 khoản 3 | art_12__para_3",
                "dieu 12 khoan 3 | art_12__para_3",
                "điểm b khoản 3 Điều 12 | art_12__para_3__point_b",
                "Article 12(3)(b) | art_12__para_3__point_b"
            })
    void anAddressIsUnderstoodHoweverItIsTyped(String typed, String eid) {
        assertThat(input.find(typed)).hasValueSatisfying(meant -> {
            assertThat(meant.provision().eid()).isEqualTo(eid);
            assertThat(meant.dangling()).isFalse();
        });
    }

    @Test
    void pointDWithAStrokeIsAnotherPointThanPointD() {
        assertThat(input.find("5.2.đ").orElseThrow().provision().eid()).isEqualTo("art_5__para_2__point_đ");
        assertThat(input.find("5.2.d").orElseThrow().provision().eid()).isEqualTo("art_5__para_2__point_d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.9 | art_12", "12.3.x | art_12__para_3", "Điều 12 khoản 9 | art_12"})
    void whatDoesNotExistIsReadAtTheNearestAndSaidSo(String typed, String eid) {
        assertThat(input.find(typed)).hasValueSatisfying(meant -> {
            assertThat(meant.provision().eid()).isEqualTo(eid);
            assertThat(meant.dangling()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "99", "kinh phí", "…", "()", "12345678901234567890"})
    void whatIsNoAddressFindsNothing(String typed) {
        assertThat(input.find(typed)).isEmpty();
    }

    private static Provision provision(int ordinal) {
        String eid = EIDS.get(ordinal);
        String last = eid.substring(eid.lastIndexOf("__") + 1).replaceFirst("^_", "");
        ProvisionKind kind = switch (last.replaceFirst("_.*", "")) {
            case "chp" -> ProvisionKind.CHAPTER;
            case "art" -> ProvisionKind.ARTICLE;
            case "para" -> ProvisionKind.PARAGRAPH;
            case "point" -> ProvisionKind.POINT;
            case "att" -> ProvisionKind.ANNEX;
            default -> ProvisionKind.PREAMBLE;
        };
        return new Provision(
                ProvisionId.next(), null, eid, kind, last.replaceFirst("^[^_]*_?", ""), ordinal, 0, null, "words");
    }
}
