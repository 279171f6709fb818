package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BỘ SÁCH\tMẬT\nSố: 1/BS\n",
                "TUYỆT MẬT\nBáo cáo\n",
                "Độ mật: Tối mật\nBáo cáo\n",
                "MINISTRY OF BOOKS\nTOP SECRET\nNo. 1\n",
                "SECRET\n"
            })
    void aStampInTheHeadIsFound(String text) {
        assertThat(Stamp.inText(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật Bảo vệ bí mật nhà nước\n",
                "Điều 3 quy định bảo mật thông tin khách hàng.\n",
                "The Secretariat sent the secret ballot papers.\n",
                "Góp ý dự thảo\n"
            })
    void wordsAboutSecretsAreNoStamp(String text) {
        assertThat(Stamp.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12_MAT_BC.pdf", "Báo cáo (MẬT).docx", "tối mật 3.docx", "TOP SECRET note.pdf"})
    void aStampInTheNameIsFound(String name) {
        assertThat(Stamp.inName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quy-che-bao-mat.pdf",
                "mat-tran-to-quoc.docx",
                "secretariat.docx",
                "Bảo mật.docx",
                "BẢO MẬT.docx"
            })
    void otherNamesAreFree(String name) {
        assertThat(Stamp.inName(name)).isEmpty();
    }
}
