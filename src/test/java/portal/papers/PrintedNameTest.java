package portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the name that a letter prints in capitals is offered to be entered.
class PrintedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BỘ TÀI CHÍNH|Bộ Tài chính",
                "BỘ  NÔNG NGHIỆP VÀ MÔI TRƯỜNG|Bộ Nông nghiệp và Môi trường",
                "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH|Bộ Văn hóa, Thể thao và Du lịch",
                "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI|Bộ Lao động - Thương binh và Xã hội",
                "ỦY BAN NHÂN DÂN TỈNH HÀ LÂM|Ủy ban nhân dân tỉnh Hà Lâm",
                "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ TÂN GIANG (MẪU)|Hội đồng nhân dân thành phố Tân Giang (mẫu)",
                "UBND THÀNH PHỐ TÂN GIANG|UBND thành phố Tân Giang",
                "SỞ NỘI VỤ TỈNH SƠN BÌNH|Sở Nội vụ tỉnh Sơn Bình",
                "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM|Ngân hàng Nhà nước Việt Nam",
                "VĂN PHÒNG CHÍNH PHỦ|Văn phòng Chính phủ",
                "TRƯỜNG ĐẠI HỌC LUẬT HÀ NỘI|Trường Đại học Luật Hà Nội",
                "LIÊN ĐOÀN THƯƠNG MẠI VÀ CÔNG NGHIỆP VIỆT NAM|Liên đoàn Thương mại và Công nghiệp Việt Nam",
                "BẢO HIỂM XÃ HỘI VIỆT NAM|Bảo hiểm xã hội Việt Nam",
                "MINISTRY OF FINANCE AND PLANNING|Ministry of Finance and Planning",
                "Hội Luật gia biển|Hội Luật gia biển",
                "VCCI|VCCI"
            })
    void aNameInCapitalsIsWrittenAsInASentence(String printed, String written) {
        assertThat(PrintedName.written(printed)).isEqualTo(written);
    }
}
