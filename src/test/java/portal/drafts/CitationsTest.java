package portal.drafts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    theo điểm a khoản 2 Điều 5                      | art_5__para_2__point_a
                    tại khoản 1 và khoản 2 Điều 7                   | art_7__para_1 art_7__para_2
                    các khoản 1, 2 và 3 Điều 7                      | art_7__para_1 art_7__para_2 art_7__para_3
                    các điểm a, b và đ khoản 4                      | para_4__point_a para_4__point_b para_4__point_đ
                    điểm a và điểm b khoản 1                        | para_1__point_a para_1__point_b
                    các điều 3, 5 và 9                              | art_3 art_5 art_9
                    từ Điều 3 đến Điều 5                            | art_3 art_4 art_5
                    từ điểm c đến điểm e khoản 1 Điều 2             | art_2__para_1__point_c art_2__para_1__point_d art_2__para_1__point_đ art_2__para_1__point_e
                    Điều 68a khoản 3a điểm b1                       | art_68a__para_3a__point_b1
                    Khoản 3, Điều 12                                | art_12__para_3
                    Điều 12 khoản 3 điểm a                          | art_12__para_3__point_a
                    Đ.12 K.3                                        | art_12__para_3
                    K2 Đ4 chưa rõ                                   | art_4__para_2
                    Điểm a k2, đ5                                   | art_5__para_2__point_a
                    Đ4 K2 điểm a                                    | art_4__para_2__point_a
                    điều 5.2a                                       | art_5__para_2__point_a
                    dieu 5 khoan 2                                  | art_5__para_2
                    ĐIỀU 5 KHOẢN 2                                  | art_5__para_2
                    Chương II                                       | chp_2
                    Mục 1 Chương X                                  | chp_10__sec_1
                    Phụ lục I                                       | att_1
                    khoản 1 Điều 3, khoản 4 Điều 9                  | art_3__para_1 art_9__para_4
                    khoản 1 và điểm a khoản 2 Điều 3                | art_3__para_1 art_3__para_2__point_a
                    bổ sung khoản 5 vào Điều 6                      | art_6__para_5
                    khoản 1, 2 và điểm a khoản 3 Điều 5             | art_5__para_1 art_5__para_2 art_5__para_3__point_a
                    Đ12 khoản 2 điểm b                              | art_12__para_2__point_b
                    Đ12, điểm b                                     | art_12__point_b
                    điểm b khoản 2 Đ12                              | art_12__para_2__point_b
                    khoản 2, đ12                                    | art_12__para_2
                    điểm b K2 Điều 12                               | art_12__para_2__point_b
                    Điều 12 k2                                      | art_12__para_2
                    """)
    void readsVietnamese(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    see Article 5(2)(a)                             | art_5__para_2__point_a
                    Art. 5(2) lit. a                                | art_5__para_2__point_a
                    Art. 4 (8)                                      | art_4__para_8
                    Articles 4-6                                    | art_4 art_5 art_6
                    Articles 5, 6 and 9(2)                          | art_5 art_6 art_9__para_2
                    paragraph 2 of Article 5                        | art_5__para_2
                    point (a) of Article 5(2)                       | art_5__para_2__point_a
                    points (a) to (c) of Article 6(1)               | art_6__para_1__point_a art_6__para_1__point_b art_6__para_1__point_c
                    Clause 2 of Article 5, point a                  | art_5__para_2__point_a
                    Point a, Clause 2, Article 5                    | art_5__para_2__point_a
                    Article 4 – paragraph 1 – point 13              | art_4__para_1__point_13
                    Article 7.4                                     | art_7__para_4
                    Recital 12                                      | rec_12
                    recitals 12 to 14                               | rec_12 rec_13 rec_14
                    Recital (28 a new)                              | rec_28a
                    Recital 25 a (new)                              | rec_25a
                    Art. 23 (3) and (4)                             | art_23__para_3 art_23__para_4
                    Article 5(1)(a), (b) and 7(2)                   | art_5__para_1__point_a art_5__para_1__point_b art_7__para_2
                    Article 5(1)(a) and (2)(b)                      | art_5__para_1__point_a art_5__para_2__point_b
                    In Art. 14.1.c the period                       | art_14__para_1__point_c
                    Article 31 – paragraph 1 – subparagraph 2       | art_31__para_1__subpara_2
                    Article 6(1), sub-paragraph 1, point (f)        | art_6__para_1__subpara_1__point_f
                    subparagraph (a) of paragraph 2                 | para_2__subpoint_a
                    section 4(3)                                    | sec_4__para_3
                    s 6(1)(a)                                       | sec_6__para_1__point_a
                    s. 6(1)                                         | sec_6__para_1
                    subsection (3) of section 8                     | sec_8__para_3
                    Paragraph (c) of section 4(3)                   | sec_4__para_3__point_c
                    subparagraph (i) of paragraph (c) of section 4(3) | sec_4__para_3__point_c__subpoint_i
                    insert a paragraph 3 into Article 6             | art_6__para_3
                    Chapter IV                                      | chp_4
                    Annex II                                        | att_2
                    the second paragraph of Article 5               | art_5__para_2
                    in the first paragraph of our letter            | ''
                    Sec. 4(a)                                       | sec_4__point_a
                    cl. 7(1)(b)                                     | para_7__point_1__subpoint_b
                    Article 4 no. 8                                 | art_4__point_8
                    Article 4 no longer                             | art_4
                    answer No. 8                                    | ''
                    Art. 43 (1) a                                   | art_43__para_1__point_a
                    Art. 43 (1) a provision                         | art_43__para_1
                    """)
    void readsEnglish(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Artikel 5 Absatz 2 Buchstabe a                  | art_5__para_2__point_a
                    Art. 5 Abs. 2 lit. a                            | art_5__para_2__point_a
                    Artikeln 5 und 6                                | art_5 art_6
                    Erwägungsgrund 12                               | rec_12
                    considérant 12                                  | rec_12
                    article 5, paragraphe 2                         | art_5__para_2
                    paragraphe 3 de l'article 17                    | art_17__para_3
                    art. 17 § 3 b)                                  | art_17__para_3__point_b
                    ErwGr. 34 und 35                                | rec_34 rec_35
                    Art. 4 Ziff. 3                                  | art_4__point_3
                    Art. 6 Abs. 1 S. 1 lit. f                       | art_6__para_1__subpara_1__point_f
                    Art. 6 Abs. 1 UAbs. 2                           | art_6__para_1__subpara_2
                    Art. 14 Abs. 1 lit. c, Art. 15 Abs. 1 lit. d    | art_14__para_1__point_c art_15__para_1__point_d
                    Artikel 5 Absatz 1 und Artikel 6 Absatz 2       | art_5__para_1 art_6__para_2
                    l'article 1er, alinéa 2                         | art_1__para_2
                    art. 20, al. 1er                                | art_20__para_1
                    Article premier                                 | art_1
                    § 3 II Nr. 2                                    | art_3__para_2__point_2
                    Art. 6 I lit. f                                 | art_6__para_1__point_f
                    § 5 III, der                                    | art_5__para_3
                    Art. 6 I think                                  | art_6
                    l'article 51, deuxième paragraphe               | art_51__para_2
                    le premier alinéa de l'article 8                | art_8__para_1
                    """)
    void readsGermanAndFrench(String text, String eids) {
        assertThat(eids(text)).isEqualTo(eids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Điều 5 Luật Điều ước quốc tế
                    khoản 2 Điều 5 của Nghị định số 78/2025/NĐ-CP
                    Điều 14 Hiến pháp
                    Article 6 of Directive 95/46/EC
                    Article 8 of the Charter
                    Article 10 of the European Convention on Human Rights
                    Art. 7 TEU
                    § 5 BDSG
                    Khoản 1 Điều 5 Luật Đất đai đã quy định nội dung này
                    Artikel 7 der Richtlinie 95/46/EG
                    the Article 29 Working Party
                    Art. 2 Abs. 1 i. V. m. Art. 1 Abs. 1 GG
                    the Arbitration Convention, in its Article 9(2)
                    Directive 2002/58/EC, in particular Article 5(3)
                    Directive 2009/22/EC on injunctions, and in particular its Article 4
                    under 6 U.S.C. § 681b
                    Pub. L. 113-197, § 3
                    16 C.F.R. § 312
                    """)
    void anotherLawsProvisionIsExternal(String text) {
        assertThat(Citations.parse(text)).isNotEmpty().allMatch(Citation::external);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Điều 5 của dự thảo
                    Điều 5 dự thảo Nghị quyết
                    Điều 5 Nghị quyết này
                    Điều 5 của Luật này
                    Điều 5 Luật Thư viện làng này
                    Điều 5 Luật quy định
                    Article 5 of the proposal
                    Article 5 of the draft
                    Article 5 of this Regulation
                    Article 5 of the proposed Regulation
                    """)
    void theDraftsOwnProvisionIsNotExternal(String text) {
        assertThat(Citations.parse(text)).singleElement().matches(citation -> !citation.external());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    at this point a company may object
                    quan điểm chỉ đạo
                    12 điều kiện
                    nhà K2 và lớp Đ4
                    K2 Đ4xa
                    lớp Đ12 ở tầng 2
                    lớp Đ12 điểm danh
                    Regulation 5
                    rule 7 of the club
                    the Council's 5 members
                    particle 5
                    """)
    void ordinaryWordsAreNoCitation(String text) {
        assertThat(Citations.parse(text)).isEmpty();
    }

    @Test
    void thisArticleAndParagraphAreReadWhereTheyStand() {
        var here = Citations.parse("Điều 7 khoản 3").getFirst().addresses().getFirst();
        var found = Citations.parse("khoản 1 Điều này; điểm b khoản này; paragraph 4", here);
        assertThat(found.stream()
                        .flatMap(citation -> citation.addresses().stream())
                        .map(Address::eid))
                .containsExactly("art_7__para_1", "art_7__para_3__point_b", "art_7__para_4");
    }

    @Test
    void aPeriodAfterAnArticleIsNotPartOfIt() {
        assertThat(eids("Theo Điều 5, 30 ngày là quá ngắn")).isEqualTo("art_5");
    }

    @Test
    void offsetsCoverTheWordsOfTheCitation() {
        var text = "Đề nghị sửa điểm a khoản 2 Điều 5 như sau";
        var found = Citations.parse(text).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("điểm a khoản 2 Điều 5");
    }

    private static String eids(String text) {
        return Citations.parse(text).stream()
                .flatMap(citation -> citation.addresses().stream())
                .map(Address::eid)
                .collect(joining(" "));
    }
}
