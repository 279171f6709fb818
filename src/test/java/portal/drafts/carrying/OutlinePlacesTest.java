package portal.drafts.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.Scenes;
import portal.drafts.Cutter;
import portal.drafts.OutlineText;

class OutlinePlacesTest {

    private final OutlinePlaces places = new OutlinePlaces(
            OutlineText.cut("Bạn đọc\n  Ai được mượn sách?\nNgười trông thư viện\n  Có thù lao không?", "vi")
                    .provisions(),
            Cutter.cut(Scenes.DRAFT).provisions());

    @Test
    void aRemarkOnAHeadingIsOfferedTheArticleThatSpeaksOfTheSame() {
        assertThat(best("iss_1__ques_1", "Trẻ em cũng nên được mượn sách")).isEqualTo("art_2");
        assertThat(best("iss_2__ques_1", "Thủ thư làm việc nhiều giờ")).isEqualTo("art_3");
    }

    @Test
    void theWordsOfTheRemarkDecideWhereTheHeadingIsSilent() {
        assertThat(best("iss_1", "Làm mất sách phải đền theo giá bìa")).isEqualTo("art_2");
        assertThat(best("iss_1", "thu thu do hoi dong lang chon")).isEqualTo("art_3");
    }

    @Test
    void moreThanOnePlaceIsOfferedTheLikeliestFirst() {
        List<OutlinePlaces.Offer> offers = places.offers("iss_2__ques_1", "thù lao của thủ thư", 3);

        assertThat(offers.getFirst().eid()).isEqualTo("art_3");
        assertThat(offers)
                .hasSizeGreaterThan(1)
                .allMatch(offer -> offer.confidence() > 0 && offer.confidence() < 1)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void whatNothingIsLikeIsOfferedNoPlaceAndIsNotLost() {
        Placed placed = places.place(Anchor.whole("c", "iss_1"), "xyzzy");

        assertThat(new OutlinePlaces(List.of(), List.of()).offers("iss_1", "sách", 3))
                .isEmpty();
        assertThat(placed.look()).isTrue();
        assertThat(places.place(Anchor.whole("c", null), "Ủng hộ").state()).isEqualTo(Fate.SAME);
    }

    private @Nullable String best(String heading, String said) {
        return places.offers(heading, said, 1).getFirst().eid();
    }
}
