package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {

    @Test
    void aLettersSpeakerIsTheBodyAboveItsNumber() {
        assertThat(Letterhead.speaker("""
                        UBND TỈNH MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ THƯ VIỆN\tĐộc lập - Tự do - Hạnh phúc
                        Số: 12/STV-PC\tMẫu, ngày 3 tháng 11 năm 2026
                        V/v góp ý dự thảo Luật
                        """)).contains("SỞ THƯ VIỆN");
        assertThat(Letterhead.speaker("""
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        HIỆP HỘI THƯ VIỆN LÀNG
                        Số: 5/HHTVL
                        """)).contains("HIỆP HỘI THƯ VIỆN LÀNG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Góp ý của Viện Nghiên cứu Sách về dự thảo Luật Thư viện làng | Viện Nghiên cứu Sách
            Ý kiến của Hội Người đọc | Hội Người đọc
            Amendments proposed by READ | READ
            Comments of the Village Readers Union on the draft act | Village Readers Union
            Bookish views on the proposal | Bookish
            Library Alliance e.V. position paper | Library Alliance e.V.
            eBook Inc. position | eBook Inc.
            Bookish Inc. position | Bookish Inc.
            Readers' comments | Readers
            """)
    void aTitleNamesTheSpeaker(String title, String who) {
        assertThat(Letterhead.speaker("November 2026\n" + title + "\nand so on"))
                .contains(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUGGESTIONS FOR AMENDMENTS",
                "General comments",
                "Our position on Article 5",
                "Draft opinion",
                "GENERAL LIBRARY REGULATION",
                "Ý kiến góp ý dự thảo Luật",
                "BỘ SÁCH VÀ CHỮ"
            })
    void whatOnlyNamesTheMatterNamesNoSpeaker(String title) {
        assertThat(Letterhead.speaker(title + "\nArticle 5\nwe ask for more books"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stellungnahme des Lesevereins Musterstadt zum Entwurf des Büchereigesetzes | Lesevereins Musterstadt
            Contribution de la Ligue des lecteurs sur le projet | Ligue des lecteurs
            """)
    void aTitleInGermanOrFrenchNamesTheSpeakerToo(String title, String who) {
        assertThat(Letterhead.speaker("November 2026\n" + title + "\nund so weiter"))
                .contains(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Village Readers Association (VRA) represents 400 readers. We ask for more. | VRA
            ReadOn welcomes the draft.\\nIt is short.\\n2. ReadOn believes that Article 5 is unclear. | ReadOn
            We write on behalf of the Union of Book Makers. | Union of Book Makers
            Hội Người đọc đề nghị sửa Điều 3.\\nHội Người đọc kiến nghị bỏ khoản 2 Điều 5. | Hội Người đọc
            """)
    void whereTheHeadIsSilentThePaperNamesItselfInItsText(String text, String who) {
        assertThat(Letterhead.speaker("LIBRARY RULES\nINDEX\n" + text.replace("\\n", "\n"), "17.pdf"))
                .contains(who);
    }

    @Test
    void whoIsOnlySpokenOfIsNotTheSpeaker() {
        assertThat(Letterhead.speaker("""
                        LIBRARY RULES
                        The Commission believes that five books are enough. The Commission proposes six.
                        Đề nghị Bộ Sách xem xét. ReadOn welcomes one thing, WriteOn supports another.
                        """, "17.pdf")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0911_ReadOn_contribution final.pdf | ReadOn
            Position paper_Book-Makers_on ReadOn and more.pdf | Book Makers
            Amendments on Library Rules by ReadOn.docx | ReadOn
            """)
    void theFilesNameTellsWhereTheTextHasTheSameName(String file, String who) {
        assertThat(Letterhead.speaker("""
                        LIBRARY RULES
                        Commission text\tReadOn
                        Article 5\tdelete
                        Commission text\tReadOn
                        as Book Makers and other Book Makers said
                        """, file)).contains(who);
        assertThat(Letterhead.speaker("only words and readon", file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIÊN HIỆP THƯ VIỆN\\nVÀ NHÀ SÁCH LÀNG\\n-------\\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nSố: 0123/LHTV-PC | LIÊN HIỆP THƯ VIỆN VÀ NHÀ SÁCH LÀNG
            BỘ SÁCH VÀ CHỮ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nĐộc lập - Tự do - Hạnh phúc\\nSố: 77/BSC Mẫu, ngày 3 tháng 11 | BỘ SÁCH VÀ CHỮ
            ỦY BAN NHÂN DÂN\\nTỈNH MẪU\\nSố: 99/UBND-NC | ỦY BAN NHÂN DÂN TỈNH MẪU
            HỘI LUẬT GIA LÀNG\\nBAN CHẤP HÀNH\\nSố: 12/HLG | HỘI LUẬT GIA LÀNG
            VĂN PHÒNG SÁCH\\nVỤ PHÁP LUẬT\\nSố: 5/VPS-PL | VỤ PHÁP LUẬT
            Số: 45/CV-HNDL\\nV/v góp ý dự thảo Luật | HNDL
            CÔNG VĂN\\nSố: 123/2026/CV-LHTV | LHTV
            """)
    void theHeadOfAVietnameseLetterNamesItsBodyHoweverItIsBroken(String head, String who) {
        assertThat(speaker(head + "\nKính gửi: Bộ Ngoại vụ\nKhoản 2 Điều 4: đề nghị làm rõ.\n", "a.pdf"))
                .contains(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị làm rõ.\\nTM. ỦY BAN NHÂN DÂN TỈNH MẪU\\nKT. CHỦ TỊCH\\nPHÓ CHỦ TỊCH\\nNguyễn Văn A | ỦY BAN NHÂN DÂN TỈNH MẪU
            Đề nghị làm rõ.\\nTM. BAN CHẤP HÀNH\\nCHỦ TỊCH HIỆP HỘI SÁCH\\nNguyễn Văn B | HIỆP HỘI SÁCH
            Article 4 is unclear.\\nYours sincerely,\\nJane Reader\\nSecretary General\\nReaders' League of Samples | Readers' League of Samples
            Artikel 4 ist unklar.\\nMit freundlichen Grüßen\\nJana Leser\\nLeseverein Musterstadt e.V. | Leseverein Musterstadt e.V.
            Position Paper\\nDraft rules on libraries\\nSample Chamber of Books\\n3 November 2026 | Sample Chamber of Books
            STELLUNGNAHME\\nzum Entwurf einer Verordnung\\nLeseverband Muster e.V. | Leseverband Muster e.V.
            Tên tổ chức: Viện Nghiên cứu Sách\\nGóp ý: làm rõ Điều 4 | Viện Nghiên cứu Sách
            Organisation: Readers' League\\nComments: Article 4 is unclear | Readers' League
            Our remarks follow.\\n© 2026 Readers' League | Readers' League
            """)
    void aFieldATitlePageOrTheEndOfALetterNamesTheSpeaker(String text, String who) {
        assertThat(speaker(text, "a.pdf")).contains(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11 RUSM Stellungnahme.docx | Artikel 4 ist unklar. | RUSM
            cong-van-123-LHTV.pdf | Điều 4 chưa rõ. | LHTV
            EuroRead_position-paper_2026.pdf | EuroRead members employ many. | EuroRead
            y-kien-hoi-nguoi-doc.docx | Hội Người đọc không có thêm điều gì. | Hội Người đọc
            Gop y cua Hoi Nguoi doc.docx | Điều 4 chưa rõ. | Hoi Nguoi doc
            """)
    void theFilesNameTellsByASignOrByWordsThatTheTextWritesInFull(String file, String text, String who) {
        assertThat(speaker(text, file)).contains(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GOP Y DU THAO NGHI QUYET.docx",
                "GDPR position.pdf",
                "scan 0012.pdf",
                "Draft Resolution comments.docx",
                "CV 12.pdf",
                "MẬT - công văn 12.txt",
                "TOI MAT 7.pdf",
                "Stellungnahme DS-GVO.pdf"
            })
    void aFilesNameThatSaysWhatItIsNamesNobody(String file) {
        assertThat(speaker("Điều 4 chưa rõ. Đề nghị Bộ Sách xem xét.\nNơi nhận: như trên.\n", file))
                .isEmpty();
    }

    private static Optional<String> speaker(String text, String file) {
        return Letterhead.speaker(text.replace("\\n", "\n"), file);
    }
}
