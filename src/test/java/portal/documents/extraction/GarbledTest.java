package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GarbledTest {

    @Test
    void markedLettersThatComeAfterTheirLineAreNoticed() {
        assertThat(Garbled.lettersApart("VI N NGHIÊN C U CHI NỆ Ứ Ế\nS : 12 m uố ẫ ế\nĐ c l p - T  do - H nhộ ậ ự ạ\n"))
                .isTrue();
        assertThat(Garbled.lettersApart("Viện nghiên cứu chiến lược\nSố 12 (mẫu)\nỦy ban nhân dân tỉnh ở miền núi\n"))
                .isFalse();
    }

    @Test
    void labelsThatStandApartFromTheirItemsAreNoticed() {
        assertThat(Garbled.labelsApart("The office:\nmay be small.\nmust be fair.\n(a)\n(b)\n(2)\nEnd.\n"))
                .isTrue();
        assertThat(Garbled.labelsApart("(a) may be small.\n(b)\nmust be fair.\n(c) must be open.\n"))
                .isFalse();
    }

    @Test
    void aTextOfPrivateCharactersIsUnreadable() {
        assertThat(Garbled.unreadable("\uE001\uE002\uE003 ab ".repeat(30))).isTrue();
        assertThat(Garbled.unreadable("\uF0B7 Article 4 should be deleted. ".repeat(10)))
                .isFalse();
    }
}
