package portal.drafts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Further ways in which provisions are named: by ordinals, by what they hold, in scans, in other traditions of law.
class CitationKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the 66th recital                                | rec_66
            the 12th and 13th recitals                      | rec_12 rec_13
            Recital no. 12                                  | rec_12
            the third paragraph of Article 8                | art_8__para_3
            the first and third paragraphs of Article 8     | art_8__para_1 art_8__para_3
            its third paragraph                             | para_3
            Article 3, its third paragraph                  | art_3__para_3
            the second subparagraph thereof                 | subpara_2
            Article 12(1), second subparagraph              | art_12__para_1__subpara_2
            Article 5(1), first sentence                    | art_5__para_1__subpara_1
            the fourth indent of Article 3(2)               | art_3__para_2__point_4
            the second paragraph was moved                  | ''
            """)
    void anOrdinalBeforeTheWordIsItsNumber(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            condition (b) of Article 6(1)                   | art_6__para_1__point_b
            Article 9(2), exception (d)                     | art_9__para_2__point_d
            item (b) of Article 12(2)                       | art_12__para_2__point_b
            Article 12(2)(b), point (iii)                   | art_12__para_2__point_b__subpoint_iii
            § 3 Absatz 2 Nummer 1 Buchstabe a               | art_3__para_2__point_1__subpoint_a
            tiết a điểm 1 khoản 2 Điều 5                    | art_5__para_2__point_1__subpoint_a
            đoạn 2 khoản 1 Điều 5                           | art_5__para_1__subpara_2
            item (b) on the agenda                          | ''
            item 5 on the agenda                            | ''
            """)
    void apointMayBeCalledByWhatItIs(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Article 4, (8)                                  | art_4__para_8
            Articles 7, 8 & 9                               | art_7 art_8 art_9
            Article 7ff.                                    | art_7
            Art. 12 al. 2 let. b                            | art_12__para_2__point_b
            Annex III(2)(b)                                 | att_3__para_2__point_b
            Title V                                         | part_5
            Article VII                                     | art_7
            Section 2 of Article III                        | art_3__sec_2
            Article III, Section 2                          | art_3__sec_2
            Section 3 of Chapter II                         | chp_2__sec_3
            Sec. 10-115(b)                                  | sec_10__para_115__point_b
            l'article L. 123-4                              | art_l123__para_4
            artículo 5, apartado 2, letra a)                | art_5__para_2__point_a
            articolo 5, paragrafo 2, lettera a)             | art_5__para_2__point_a
            Buchstaben a und b des Artikels 3               | art_3__point_a art_3__point_b
            § 3 Abs. 1 Nrn. 1 und 2                         | art_3__para_1__point_1 art_3__para_1__point_2
            l'article 3, alinéa premier                     | art_3__para_1
            Annex A                                         | att_1
            Article 3 and/or Article 4                      | art_3 art_4
            the article I wrote                             | ''
            """)
    void numbersAreReadAsEachTraditionWritesThem(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            le II de l'article 5                            | art_5__para_2
            au 3° du II de l’article 5                      | art_5__para_2__point_3
            le a du 2° du I de l'article 5                  | art_5__para_1__point_2__subpoint_a
            les I et II de l'article 5                      | art_5__para_1 art_5__para_2
            les I à III de l'article 5 et l'article 6       | art_5__para_1 art_5__para_2 art_5__para_3 art_6
            le 2° de l'article 5                            | art_5__point_2
            l'article 5, II, 3° et 4°                       | art_5__para_2__point_3 art_5__para_2__point_4
            l'article 5-II                                  | art_5__para_2
            de l'article 5                                  | art_5
            l'annexe II de l'article 5                      | att_2 art_5
            Articles I, II and III                          | art_1 art_2 art_3
            """)
    void frenchLawCountsParagraphsInRomanNumbers(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §§ 3, 4 Abs. 2 und 5                            | art_3 art_4__para_2 art_5
            Artikeln 3, 4 Absatz 2 und 5                    | art_3 art_4__para_2 art_5
            §§ 3 Abs. 1, 4 Abs. 2 und 5                     | art_3__para_1 art_4__para_2 art_5
            §§ 3, 4 Abs. 2 und 5 Abs. 1                     | art_3 art_4__para_2 art_5__para_1
            Art. 4 Abs. 2 und 5 Abs. 1                      | art_4__para_2 art_5__para_1
            §§ 3, 4 Abs. 2 und 3                            | art_3 art_4__para_2 art_4__para_3
            §§ 3 und 4 Abs. 2 und 5                         | art_3 art_4__para_2 art_4__para_5
            §§ 3, 4 Abs. 2 und 5 Tage                       | art_3 art_4__para_2
            § 4 Abs. 2 und 5                                | art_4__para_2 art_4__para_5
            """)
    void germanListsGoBackToTheSign(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regulation 5(2)                                 | art_5__para_2
            paragraph (2) of regulation 5                   | art_5__para_2
            regulations 5 to 7                              | art_5 art_6 art_7
            Reg. 5(2)(b)                                    | art_5__para_2__point_b
            Regulation 2016/679                             | ''
            Regulation 45/2001                              | ''
            Regulation (EU) 2016/679                        | ''
            the Regulation 30 days ago                      | ''
            rule 7                                          | ''
            """)
    void whereADraftIsOfRegulationsTheyAreItsArticles(String text, String eids) {
        assertThat(eids(Citations.parse(text, Unit.REGULATION))).isEqualTo(eids);
        assertThat(eids(text)).doesNotContain("art_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regulation 5 of the Electrical Equipment (Safety) Regulations 2016
            regulation 5 of the Money Laundering Regulations 2017
            section 5 of the Consumer (Safety) Act 1987
            """)
    void anotherInstrumentsRegulationIsExternal(String text) {
        assertThat(Citations.parse(text, Unit.REGULATION)).singleElement().matches(Citation::external);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Artic1e 5                                       | art_5
            Articie 5(2)                                    | art_5__para_2
            Article l4                                      | art_14
            Article 1O                                      | art_10
            paragraph l of Article 5                        | art_5__para_1
            Recita1 12                                      | rec_12
            Điêu 5 khoan 2                                  | art_5__para_2
            Điều l5                                         | art_15
            Đ iều 5                                         | art_5
            Điều 5 . khoản 2                                | art_5__para_2
            """)
    void whatAScanMistookIsRead(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            điểm a, b khoản 2 Điều 5 và khoản 1, 3 Điều 7   | art_5__para_2__point_a art_5__para_2__point_b art_7__para_1 art_7__para_3
            Điều 10 - Điều 12                               | art_10 art_11 art_12
            Điều thứ 5                                      | art_5
            điểm đ, e khoản 2 Điều 5                        | art_5__para_2__point_đ art_5__para_2__point_e
            Điều 5: khoản 2                                 | art_5__para_2
            Mục I Phần thứ hai                              | part_2__sec_1
            điều khoản 5 năm                                | ''
            điều 5 người                                    | ''
            số tài khoản 5                                  | ''
            tại khoản 5                                     | para_5
            thời điểm 1 tháng 7                             | ''
            danh mục 2                                      | ''
            """)
    void vietnameseListsAndWordsThatOnlyEndLikeAProvision(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sec. 10-115(b)          | sec_10-115__para_b
            § 10-115                | sec_10-115
            Section 3.02            | sec_3-02
            article L. 123-4        | art_l123-4
            Title II                | title_2
            Section 1 of Article II | art_2__sec_1
            Article 5, Section 9    | art_5
            """)
    void numbersOfTwoPartsAreFoundInTheDraft(String text, String eid) {
        var index = new ProvisionIndex(List.of(
                provision("sec_10-115", ProvisionKind.ARTICLE),
                provision("sec_10-115__para_b", ProvisionKind.PARAGRAPH),
                provision("sec_3-02", ProvisionKind.ARTICLE),
                provision("art_l123-4", ProvisionKind.ARTICLE),
                provision("title_2", ProvisionKind.PART),
                provision("art_2", ProvisionKind.CHAPTER),
                provision("art_2__sec_1", ProvisionKind.ARTICLE),
                provision("art_5", ProvisionKind.ARTICLE)));
        var address = Citations.parse(text).getFirst().addresses().getFirst();
        assertThat(index.resolve(address)).isEqualTo(new ProvisionIndex.Resolved(eid, false));
    }

    private static CutProvision provision(String eid, ProvisionKind kind) {
        return new CutProvision(eid, kind, null, null, "", null);
    }

    private static String eids(String text) {
        return eids(Citations.parse(text));
    }

    private static String eids(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> citation.addresses().stream())
                .map(Address::eid)
                .collect(joining(" "));
    }
}
