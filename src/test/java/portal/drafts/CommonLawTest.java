package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.drafts.Cuts.at;
import static portal.drafts.Cuts.units;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Acts, codes and by-laws of common law countries, each as its kind is written. All texts here are invented.
class CommonLawTest {

    @Test
    void anAmericanBillHasSectionsInCapitalsAndSubsectionsInLetters() {
        var cut = Cutter.cut("""
                A BILL
                SECTION 1. SHORT TITLE.
                (a) Short Title.--This Act may be cited as the "Benches Act".
                (b) Contents.--The table of contents for this Act is as follows:
                Sec. 1. Short title.
                Sec. 2. Grants.
                SEC. 2. GRANTS.
                (a) In General.--The Director may make grants.
                (b) Contents.--An application shall include--
                (1) a plan; and
                (2) an estimate of--
                (A) the cost; and
                (B) the time.
                (c) Report.--The Director shall report.
                """);
        assertThat(units(cut)).isEqualTo("""
                sec_1 sec_1__para_a sec_1__para_b sec_2 sec_2__para_a sec_2__para_b sec_2__para_b__point_1 \
                sec_2__para_b__point_2 sec_2__para_b__point_2__point_A sec_2__para_b__point_2__point_B sec_2__para_c""");
        assertThat(at(cut, "sec_1").heading()).isEqualTo("SHORT TITLE");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void aTownsCodeNumbersItsSectionsByChapter() {
        var cut = Cutter.cut("""
                CHAPTER 10 - ANIMALS
                ARTICLE I. - IN GENERAL
                Sec. 10-1. - Definitions.
                Dog means any dog of the town.
                Sec. 10-2. - Running at large.
                (a) No dog shall run at large.
                (b) An officer may seize it.
                (1) The owner shall be told.
                ARTICLE II. - LICENSES
                Sec. 10-31. - License required.
                Every owner shall have a license.
                """);
        assertThat(units(cut)).isEqualTo("""
                chp_10 chp_10__art_1 sec_10-1 sec_10-2 sec_10-2__para_a sec_10-2__para_b sec_10-2__para_b__point_1 \
                chp_10__art_2 sec_10-31""");
        assertThat(at(cut, "sec_10-2").heading()).isEqualTo("Running at large");
        assertThat(cut.warnings()).isEmpty();
    }

    @Test
    void theSignOfASectionMayCarryItsChapterToo() {
        var cut = Cutter.cut("Chapter 115. Trees\n§ 115-1. Purpose.\nThe chapter is for the protection of the trees.\n"
                + "§ 115-2. Permit.\nA. No person shall fell a tree.\nB. The application shall state:\n(1) The tree.\n"
                + "§ 115-10. Fines.\nThe fine is set by the council.");
        assertThat(units(cut)).isEqualTo("""
                chp_115 sec_115-1 sec_115-2 sec_115-2__para_A sec_115-2__para_B sec_115-2__para_B__point_1 sec_115-10""");
    }

    @Test
    void theByLawsOfAClubHaveArticlesThatHoldSections() {
        var cut = Cutter.cut("BYLAWS\nARTICLE I\nNAME\nSection 1.01 Name. The name of the club is Garden Club.\n"
                + "ARTICLE II\nMEMBERS\nSection 2.01 Classes. There is one class of members.\n"
                + "Section 2.02 Dues. The board may:\n(a) fix the dues; and\n(b) waive them.");
        assertThat(units(cut)).isEqualTo("art_1 sec_1-01 art_2 sec_2-01 sec_2-02 sec_2-02__point_a sec_2-02__point_b");
    }

    @Test
    void aBritishActNumbersItsSectionsWithoutADot() {
        var cut = Cutter.cut("""
                Public Benches Act 2021
                Be it enacted by the Queen's most Excellent Majesty as follows:—
                PART 1
                DUTIES
                1 Duty to provide benches
                (1) A council must provide benches.
                (2) A bench is to be inspected every
                12 months.
                2 Guidance
                The Secretary of State may issue guidance.
                3 Short title
                This Act may be cited as the Public Benches Act 2021.
                SCHEDULE 1
                THE REGISTER
                1 The register is kept by the Board.
                2 (1) The Board must publish it.
                (2) It must show—
                (a) the length, and
                (b) the width.
                """);
        assertThat(units(cut)).isEqualTo("""
                part_1 sec_1 sec_1__para_1 sec_1__para_2 sec_2 sec_3 att_1 att_1__para_1 att_1__para_2 \
                att_1__para_2__point_1 att_1__para_2__point_2 att_1__para_2__point_2__point_a \
                att_1__para_2__point_2__point_b""");
        assertThat(at(cut, "sec_1").heading()).isEqualTo("Duty to provide benches");
    }

    @Test
    void regulationsMayBeginASectionAndItsFirstSubsectionOnOneLine() {
        var cut = Cutter.cut(
                "The Minister makes these Regulations.\nCitation\n1.—(1) These Regulations may be cited as the Ponds"
                        + " Regulations 2021.\n(2) They come into force in May.\n2. In these Regulations a pond is a water.\n"
                        + "3.—(1) A council must fence a pond.\n(2) The fence must be—\n(a) high; and\n(b) green.");
        assertThat(units(cut)).isEqualTo("""
                sec_1 sec_1__para_1 sec_1__para_2 sec_2 sec_3 sec_3__para_1 sec_3__para_2 sec_3__para_2__point_a \
                sec_3__para_2__point_b""");
        assertThat(at(cut, "sec_1").heading()).isEqualTo("Citation");
    }

    @Test
    void aNameAndADashMayStandBeforeTheWordsOfASection() {
        var cut = Cutter.cut("An Act to provide for the care of tanks.\nBE it enacted by Parliament as follows:—\n"
                + "1. Short title.—(1) This Act may be called the Tanks Act.\n(2) It extends to the State.\n"
                + "2. Definitions.—In this Act,—\n(a) \"Board\" means the Board;\n(b) \"tank\" means a water.\n"
                + "3. Meetings.—The Board shall meet twice a year.");
        assertThat(units(cut)).isEqualTo("sec_1 sec_1__para_1 sec_1__para_2 sec_2 sec_2__point_a sec_2__point_b sec_3");
        assertThat(at(cut, "sec_3").heading()).isEqualTo("Meetings");
        assertThat(at(cut, "sec_3").text()).isEqualTo("The Board shall meet twice a year.");
    }

    @Test
    void aMunicipalByLawMayNumberItsSectionsByPart() {
        var cut = Cutter.cut("BY-LAW NO. 2021-14\nA By-law to regulate fences\nPART 1 - DEFINITIONS\n1.1 In this By-law"
                + " a fence is a barrier.\nPART 2 - GENERAL\n2.1 No fence shall be higher than 2 metres.\n"
                + "2.2 Section 2.1 does not apply to:\n(a) schools; and\n(b) pools.");
        assertThat(units(cut)).isEqualTo("part_1 sec_1-1 part_2 sec_2-1 sec_2-2 sec_2-2__point_a sec_2-2__point_b");
    }

    @Test
    void theNameOnTheLineAboveANumberIsThatOfTheSection() {
        var cut = Cutter.cut("An Act respecting lights\nHer Majesty enacts as follows:\nShort title\n1 This Act may be"
                + " cited as the Lights Act.\nDefinitions\n2 (1) The terms are those of the code.\n(2) There are no"
                + " others.\nDuty\n3 Every owner shall keep a light lit.");
        assertThat(cut.provisions().stream().map(CutProvision::heading).filter(Objects::nonNull))
                .containsExactly("Short title", "Definitions", "Duty");
        assertThat(at(cut, "sec_2__para_2").text()).isEqualTo("There are no others.");
    }

    @Test
    void byelawsMayHaveNoNamesAndASectionsNameMayBeFollowedByItsFirstSubsection() {
        var dogs = Cutter.cut("DOGS ON BEACHES BYELAWS\n1. In these byelaws \"the Council\" is the town's.\n2. These"
                + " byelaws apply to the beaches.\n3. (1) No dog shall enter a beach.\n(2) Guide dogs may.\nSCHEDULE\n"
                + "BEACHES\n1. North Beach.\n2. South Beach.");
        assertThat(units(dogs))
                .isEqualTo("sec_1 sec_2 sec_3 sec_3__para_1 sec_3__para_2 att_1 att_1__para_1 att_1__para_2");
        var graves = Cutter.cut("Section 1. CARE OF GRAVES. (a) A county may care for a grave.\n(b) It may accept"
                + " gifts.\nSection 2. END. This is the end of the act.");
        assertThat(units(graves)).isEqualTo("sec_1 sec_1__para_a sec_1__para_b sec_2");
    }

    @Test
    void aTabOnlySetsALabelOff() {
        var cut = Cutter.cut("Section 1. Dues\nA.\tDues are paid in May.\nB.\tThey may be waived by the board.\n"
                + "Section 2. End\nThis is the end of the by-law.");
        assertThat(units(cut)).isEqualTo("sec_1 sec_1__para_A sec_1__para_B sec_2");
    }
}
