package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.ids;

import org.junit.jupiter.api.Test;

/// Renderings, European regulations and reports. All texts here are invented.
class CutterAbroadTest {
    @Test
    void recitalsPrecedeTheArticlesOfARegulation() {
        var cut = Cutter.cut("""
            REGULATION OF THE COUNCIL ON GARDENS
            Having regard to the Treaty,
            Whereas:
            (1) Gardens should be open to the public.
            (2)
            They are referred to in Article 2(1) of the Charter.
            HAS ADOPTED THIS REGULATION:
            CHAPTER I
            GENERAL PROVISIONS
            Article 1
            Subject matter
            1. This Regulation lays down:
            (a) the rules for gardens, and of:
            (i) hedges;
            (ii) fences;
            (b) the rules for ponds.
            2. It applies to the Union.
            """);
        assertThat(ids(cut))
                .containsExactly(
                        "preamble",
                        "rec_1",
                        "rec_2",
                        "preamble__wrapup_1",
                        "chp_1",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_a__point_i",
                        "art_1__para_1__point_a__point_ii",
                        "art_1__para_1__point_b",
                        "art_1__para_2");
        assertThat(cut.language()).isEqualTo("en");
        assertThat(cut.title()).isEqualTo("REGULATION OF THE COUNCIL ON GARDENS");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void theLetterIGoesOnFromHUnlessWordsLeadToARomanOne() {
        var cut = Cutter.cut(
                "Article 1\nThings\nThe list of the things shall be:\n(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n"
                        + "(f) f;\n(g) g;\n(h) h;\n(i) i;\n(j) the following:\n(i) one;\n(ii) two;\n(k) k.");
        assertThat(ids(cut)).contains("art_1__point_i", "art_1__point_j__point_i", "art_1__point_k");
    }

    @Test
    void germanAndFrenchUnitsAreRead() {
        var german = Cutter.cut("Kapitel II\nGRUNDSÄTZE\nAbschnitt 1\nAllgemeines\nArtikel 1\nZiel der Verordnung\n"
                + "(1) Die Verordnung dient dem Schutz der Gärten und der Teiche.\n(2) Sie gilt in der Union.");
        assertThat(ids(german)).containsExactly("chp_2", "chp_2__sec_1", "art_1", "art_1__para_1", "art_1__para_2");
        assertThat(german.language()).isEqualTo("de");
        var french =
                Cutter.cut("Chapitre I\nLES JARDINS\nArticle premier\nObjet de la loi\nLa loi protège les jardins.\n"
                        + "Article 2\nChamp\nLa loi est applicable dans les communes et les villes.");
        assertThat(ids(french)).containsExactly("chp_1", "art_1", "art_2");
        assertThat(french.language()).isEqualTo("fr");
    }

    @Test
    void aRenderingOfAVietnameseLawIsCutAlike() {
        var cut = Cutter.cut("Chapter I. General provisions\nArticle 1. Scope\n1. This Law applies to:\na) Agencies;\n"
                + "b) Persons.\nArticle 2. Terms\n1. In this Law, the terms are those of Article 1.");
        assertThat(ids(cut))
                .containsExactly(
                        "chp_1",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_b",
                        "art_2",
                        "art_2__para_1");
    }

    @Test
    void aReportWithoutArticlesIsCutAtItsNumberedHeadings() {
        var cut = Cutter.cut("Report on the gardens of the city\n1. Introduction\nThe gardens are open.\n1.1 Method\n"
                + "We counted the trees of 3.5 hectares.\n2. Findings\nThere are many trees.");
        assertThat(ids(cut)).containsExactly("text_1", "hd_1", "hd_1__hd_1", "hd_2");
        assertThat(cut.provisions().get(2).heading()).isEqualTo("Method");
        assertThat(cut.provisions().get(2).text()).isEqualTo("We counted the trees of 3.5 hectares.");
    }

    @Test
    void inCommonLawTheSectionIsTheArticle() {
        var cut = Cutter.cut("PART I\nPRELIMINARY\nSection 1. Short title\nThis is the Gardens Act.\nSection 2. Terms\n"
                + "(1) In this Act the terms are:\n(a) garden; and\n(b) pond.");
        assertThat(ids(cut))
                .containsExactly(
                        "part_1",
                        "sec_1",
                        "sec_2",
                        "sec_2__para_1",
                        "sec_2__para_1__point_a",
                        "sec_2__para_1__point_b");
        assertThat(cut.provisions().get(1).kind()).isEqualTo(ProvisionKind.ARTICLE);
    }

    @Test
    void anEmptyTextIsAWarningAndWordsWithoutStructureAreOneText() {
        assertThat(Cutter.cut(" \n\f\n").warnings()).containsExactly(new CutWarning("", CutWarning.Kind.EMPTY, "", ""));
        var cut = Cutter.cut("Only words.\nAnd more.");
        assertThat(ids(cut)).containsExactly("text_1");
        assertThat(cut.warnings()).containsExactly(new CutWarning("", CutWarning.Kind.NO_STRUCTURE, "", ""));
    }
}
