package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.ids;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/// Akoma Ntoso in and out. The bills here are invented.
class AkomaNtosoTest {
    private static final String BILL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="reg">
            <meta><identification source="#x"><FRBRWork><FRBRalias value="On gardens" name="t"/></FRBRWork>
            <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
            <preamble eId="preamble"><formula><p>THE COUNCIL,</p></formula><recitals><recital eId="rec_1"><num>(1)</num>
            <p>Gardens are <b>open</b>.</p></recital></recitals></preamble>
            <body><chapter eId="chp_1"><num>Chapter I</num><heading>General</heading>
            <article eId="art_1" wId="art_2" GUID="g-1"><num>Article 1</num><heading>Scope</heading>
            <paragraph eId="art_1__para_1"><num>1.</num><list><intro><p>There are:</p></intro>
            <point eId="art_1__para_1__point_a"><num>(a)</num><content><p>hedges;</p></content></point>
            <point eId="art_1__para_1__point_b"><num>(b)</num><content><p>ponds.</p></content></point>
            <wrapUp><p>They are open.</p></wrapUp></list></paragraph></article></chapter></body></bill></akomaNtoso>
            """;

    @Test
    void aBillIsReadWithItsIdsAndItsTree() {
        Cut cut = Cutter.cut(BILL);
        assertThat(ids(cut))
                .containsExactly(
                        "preamble",
                        "rec_1",
                        "chp_1",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_b",
                        "art_1__para_1__wrapup_1");
        assertThat(cut.title()).isEqualTo("On gardens");
        assertThat(cut.language()).isEqualTo("en");
        CutProvision article = cut.provisions().get(3);
        assertThat(article.wid()).isEqualTo("art_2");
        assertThat(article.guid()).isEqualTo("g-1");
        assertThat(article.number()).isEqualTo("1");
        assertThat(cut.provisions().get(1).text()).isEqualTo("Gardens are open.");
        assertThat(cut.provisions().get(4).text()).isEqualTo("There are:");
        assertThat(cut.provisions().get(7).text()).isEqualTo("They are open.");
    }

    @Test
    void whatIsWrittenIsReadAgainAsTheSameTree() throws XMLStreamException {
        Cut cut = Cutter.cut("""
                QUỐC HỘI
                NGHỊ QUYẾT
                VỀ VƯỜN ƯƠM
                Căn cứ Hiến pháp & pháp luật;
                Chương I
                QUY ĐỊNH CHUNG
                Mục 1. Đối tượng
                Điều 1. Phạm vi
                1. Áp dụng cho:
                a) Cơ quan;
                đ) <Tổ chức>.
                Chính phủ quy định chi tiết.
                2. Bảng sau:
                STT\tTên\tGiá
                1\tGạo\t5
                Điều 2. Sửa đổi
                1. Sửa đổi Điều 7 như sau:
                “Điều 7. Thuế
                1. Mười phần trăm.”.
                Điều 3a. Hiệu lực
                Từ nay.
                Và mãi mãi.
                TM. CHÍNH PHỦ
                THỦ TƯỚNG
                Phụ lục I
                DANH MỤC
                1. Một.
                2. Hai.
                """);
        assertThat(read(cut).provisions()).isEqualTo(cut.provisions());
        assertThat(read(cut).title()).isEqualTo(cut.title());
        assertThat(read(cut).language()).isEqualTo("vi");
        Cut bill = Cutter.cut(BILL);
        assertThat(read(bill).provisions()).isEqualTo(bill.provisions());
    }

    @Test
    void aBylawsSectionsAreArticles() {
        Cut cut = Cutter.cut("<akomaNtoso><act><body><section id=\"section-1\"><num>1.</num><heading>Terms</heading>"
                + "<paragraph id=\"section-1.paragraph-0\"><content><p>In this By-law:</p></content></paragraph></section>"
                + "<section><num>2.</num><heading>Pets</heading><subsection><num>(1)</num><content><p>No</p></content>"
                + "</subsection></section></body></act></akomaNtoso>");
        assertThat(ids(cut)).containsExactly("sec_1", "sec_2", "sec_2__para_1");
        assertThat(cut.provisions().getFirst().kind()).isEqualTo(ProvisionKind.ARTICLE);
        assertThat(cut.provisions().getFirst().text()).isEqualTo("In this By-law:");
    }

    @Test
    void markupThatBreaksOffIsReadAsWordsAndNothingFromElsewhereIsFetched() {
        assertThat(Cutter.cut("<akomaNtoso><bill>Lời").provisions()).isNotEmpty();
        assertThat(Cutter.cut("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><akomaNtoso><bill><body><p>&e;"
                                + "</p></body></bill></akomaNtoso>")
                        .provisions()
                        .stream()
                        .map(CutProvision::text)
                        .collect(Collectors.joining()))
                .doesNotContain("localhost");
    }

    private static Cut read(Cut cut) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AkomaNtoso.write(cut, "/akn/vn/bill/2025-11-05/1", LocalDate.of(2025, 11, 5), out);
        return Cutter.cut(out.toString(StandardCharsets.UTF_8));
    }
}
