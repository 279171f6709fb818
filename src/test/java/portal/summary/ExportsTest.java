package portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportsTest {

    @Test
    void aFileNameSaysWhatItIsOfWhat() {
        assertThat(Exports.slug("Nghị quyết về cơ chế đặc thù \u202e../../\\ hội nhập: \"2026\""))
                .isEqualTo("nghi-quyet-ve-co-che-dac-thu-hoi-nhap-2026");
        assertThat(Exports.slug("Một tên rất dài ".repeat(20)).length()).isLessThanOrEqualTo(60);
        assertThat(Exports.slug("法律")).isEqualTo("x");
    }
}
