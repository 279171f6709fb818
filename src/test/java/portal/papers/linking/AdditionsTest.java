package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is to be added to the draft is placed where it belongs, and not reported as missing.
class AdditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW Art. 5 (2) a)\\nThe council hears the province first. | art_5__para_2 | art_5__para_2__point_a
            new Article 4a\\nA firm may ask for a review of the refusal. | art_4 | art_4a
            Art. 4 para. 3a (new)\\nThe circular is published within a month. | art_4__para_3 | art_4__para_3a
            Điều 4a (mới)\\nDoanh nghiệp được thông báo kết quả bằng văn bản. | art_4 | art_4a
            Article 9 (new)\\nThis Resolution is reviewed after five years. | art_6 | art_9
            Insert a new Article 4a after Article 4: Firms are told in writing. | art_4 | art_4a
            We propose to add a new paragraph 4 to Article 4 on very small enterprises. | art_4 | art_4__para_4
            Đề nghị bổ sung Điều 4a quy định việc thông báo kết quả cho doanh nghiệp. | art_4 | art_4a
            Bổ sung khoản 2a sau khoản 2 Điều 5: hội đồng báo cáo hằng năm. | art_5__para_2 | art_5__para_2a
            Đề nghị bổ sung 01 điều (Điều 7) về sơ kết thực hiện Nghị quyết. | art_6 | art_7
            Nach Artikel 4 wird folgender Artikel 4a eingefügt:\\nFirmen werden schriftlich unterrichtet. | art_4 | art_4a
            Es sollte ein neuer Artikel 7 zur Überprüfung angefügt werden. | art_6 | art_7
            Après l'article 4, insérer un article 4 bis ainsi rédigé :\\nLes entreprises sont informées par écrit. | art_4 | art_4bis
            Article 4, paragraphe 2 bis (nouveau)\\nLe délai court dès la demande complète du demandeur. | art_4__para_2 | art_4__para_2bis
            """)
    void aNewProvisionStandsWhereItBelongs(String paper, String place, String added) {
        assertThat(LinkedDraft.link(paper.replace("\\n", "\n") + "\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.links().getFirst().eid()).isEqualTo(place);
                    assertThat(excerpt.added()).containsExactly(added);
                    assertThat(excerpt.missing()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW Art. 5 (2) a) | art_5__para_2 | art_5__para_2__point_a
            new Article 4a | art_4 | art_4a
            Điều 4a (mới) | art_4 | art_4a
            Article 9 | art_6 | art_9
            4.7 | art_4 | art_4__para_7
            """)
    void aRowWithNothingOfTheDraftBesideItsWordingAddsAProvision(String cell, String place, String added) {
        assertThat(LinkedDraft.link("Article\tCurrent text\tProposed text\tReason\n" + cell
                        + "\t\tFirms are told in writing.\tThey wait.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.links()).extracting(Link::eid).containsExactly(place);
                    assertThat(excerpt.added()).containsExactly(added);
                    assertThat(excerpt.missing()).isEmpty();
                    assertThat(excerpt.proposed()).isEqualTo("Firms are told in writing.");
                });
    }

    @Test
    void theWordingBelowTheSentenceThatAsksForItIsTheWordingProposed() {
        assertThat(LinkedDraft.link("Đề nghị sửa khoản 2 Điều 4 như sau:\n“2. Bộ chi trả trong mười ngày.\n"
                        + "Quá hạn thì phải trả lãi.”\nTrân trọng.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.proposed())
                            .isEqualTo("2. Bộ chi trả trong mười ngày.\nQuá hạn thì phải trả lãi.");
                    assertThat(excerpt.links().getFirst().eid()).isEqualTo("art_4__para_2");
                });
    }

    @Test
    void whatIsToBeChangedAndDoesNotExistIsStillMissing() {
        assertThat(LinkedDraft.link("Đề nghị sửa đổi, bổ sung Điều 45 của dự thảo cho thống nhất với luật khác.\n"))
                .singleElement()
                .satisfies(excerpt -> {
                    assertThat(excerpt.missing()).containsExactly("art_45");
                    assertThat(excerpt.added()).isEmpty();
                });
    }
}
