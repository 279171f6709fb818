package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a paper calls a body, and how the body is entered.
class AppellationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND TỈNH SƠN BÌNH      | Ủy ban nhân dân tỉnh Sơn Bình (mẫu)
                    ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH | UBND tỉnh Sơn Bình
                    UBND TP. TÂN GIANG      | Ủy ban nhân dân thành phố Tân Giang (mẫu)
                    HĐND tỉnh Sơn Bình      | Hội đồng nhân dân tỉnh Sơn Bình
                    BỘ TT&TT                | Bộ Thông tin và Truyền thông
                    Bộ LĐTB&XH              | Bộ Lao động - Thương binh và Xã hội
                    Bộ NN và PTNT           | Bộ Nông nghiệp và Phát triển nông thôn
                    Bộ KHCN                 | Bộ Khoa học và Công nghệ (mẫu)
                    BỘ NV                   | Bộ Nội vụ
                    Sở KH&ĐT tỉnh Sơn Bình  | Sở Kế hoạch và Đầu tư tỉnh Sơn Bình
                    Bộ Nội vụ (BNV)         | Bộ Nội vụ (mẫu)
                    Bộ Nội vụ (Công văn số 12/BNV-PC) | Bộ Nội vụ
                    UBND TP.HCM             | Ủy ban nhân dân Thành phố Hồ Chí Minh
                    The Ministry of Home Affairs | Ministry of Home Affairs (sample)
                    UBND huyện Đèo Gió      | Huyện Đèo Gió
                    """)
    void theSameBodyIsKnownByItsShortName(String said, String entered) {
        assertThat(known(said, entered)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HĐND TỈNH SƠN BÌNH      | Ủy ban nhân dân tỉnh Sơn Bình (mẫu)
                    HĐND tỉnh Sơn Bình      | Tỉnh Sơn Bình
                    UBND SƠN BÌNH           | Ủy ban nhân dân tỉnh Sơn Bình
                    TỈNH SƠN BÌNH           | Ủy ban nhân dân tỉnh Sơn Bình
                    UBND TỈNH SƠN BÌNH      | Sở Nội vụ tỉnh Sơn Bình
                    SỞ NV                   | Sở Nội vụ tỉnh Sơn Bình
                    Hội Luật gia (Huế)      | Hội Luật gia (Hà Nội)
                    Hội Luật gia (Huế)      | Hội Luật gia
                    HỘI AN                  | Hội Anh Ngữ
                    BAN CHI HỘI             | Ban Công tác Hội viên Ích Hội
                    BỘ TT                   | Bộ Thông tin và Truyền thông
                    (mẫu)                   | Bộ Nội vụ (mẫu)
                    Bộ Nội vụ               | Bộ Nội vụ và Lao động
                    """)
    void anotherBodyIsNotTakenForIt(String said, String entered) {
        assertThat(known(said, entered)).isFalse();
    }

    private static boolean known(String said, String entered) {
        Appellation called = Appellation.of(said);
        Appellation body = Appellation.of(entered);
        return called.names(body) || called.shortens(body) || called.governs(body);
    }
}
