package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OldVietnameseTest {

    @Test
    void aTextInTcvn3IsPutIntoUnicode() {
        assertThat(OldVietnamese.converted(
                        "§Ò nghÞ söa kho¶n 2 §iÒu 4 cña dù th¶o vµ c¸c quy ®Þnh vÒ ng­êi ®­îc hç trî trong n­íc."))
                .isEqualTo("Đề nghị sửa khoản 2 Điều 4 của dự thảo và các quy định về người được hỗ trợ trong nước.");
    }

    @Test
    void aTextInVniIsPutIntoUnicode() {
        assertThat(
                        OldVietnamese.converted(
                                "Ñeà nghò söûa khoaûn 2 Ñieàu 4 cuûa döï thaûo vaø caùc quy ñònh veà ngöôøi ñöôïc hoã trôï trong nöôùc."))
                .isEqualTo("Đề nghị sửa khoản 2 Điều 4 của dự thảo và các quy định về người được hỗ trợ trong nước.");
    }

    /// Windows parts letter and tone: ề is ê and a grave accent.
    @Test
    void bytesOfWindowsVietnameseAreToldByTheirWords() {
        var parted = "Đê\u0300 nghi\u0323 sư\u0309a khoa\u0309n 2 Điê\u0300u 4 cu\u0309a dư\u0323 tha\u0309o "
                + "và các quy đi\u0323nh vê\u0300 ngươ\u0300i đươ\u0323c hô\u0303 trơ\u0323 trong nươ\u0301c.";
        assertThat(OldVietnamese.windows(parted.getBytes(OldVietnamese.WINDOWS)))
                .isTrue();
        assertThat(OldVietnamese.windows("Für die Verarbeitung müssen größere Fristen gelten; trong có là"
                        .getBytes(OldVietnamese.WINDOWS)))
                .isFalse();
    }

    @Test
    void othersAreLeftAsTheyAre() {
        for (var text : new String[] {
            "Đề nghị sửa khoản 2 Điều 4 của dự thảo và các quy định về người được hỗ trợ.",
            "Für die Verarbeitung müssen größere Fristen gelten; naïve Lösungen sind ausgeschlossen.",
            "Les délais prévus à l’article 4 sont trop courts pour être respectés."
        }) {
            assertThat(OldVietnamese.converted(text)).isEqualTo(text);
        }
    }
}
