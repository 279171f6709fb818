package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.drafts.CutProvision;
import portal.drafts.Cutter;

/// A bill's sections are called clauses while it is one, and "§" is written for them too.
class UnitsTest {
    private static final List<CutProvision> BILL = Cutter.cut("PART I\nPRELIMINARY\nSection 1. Short title\n"
                    + "This is the Gardens Act.\nSection 2. Opening of gardens\n"
                    + "(1) Every garden opens at eight in the morning except:\n(a) a garden of herbs; and\n"
                    + "(b) a garden with a pond.\n(2) The keeper of a garden may close it when it freezes.\n"
                    + "Section 3. Fees\n(1) No fee is taken from children below the age of ten years.")
            .provisions();

    private static final String INSTRUMENT = """
            The Playground (Safety) Regulations 2026

            The Minister makes these Regulations in exercise of powers conferred by section 11 of the Parks Act 1987.

            Citation
            1. These Regulations may be cited as the Playground (Safety) Regulations 2026 and come into force in June.

            Interpretation
            2.-(1) In these Regulations "swing" means a seat on ropes.
            (2) A reference to a record is to a record kept under regulation 4.

            Swings
            3.-(1) No swing may hang from a tree.
            (2) The keeper must look at each swing-
            (a) every week; or
            (b) after a storm.

            Records
            4. The keeper must keep a record of all swings.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We suggest that regulation 3(2)(b) be removed altogether.              | sec_3__para_2__point_b
            Regulation 4: the record should be kept for six years in our view.     | sec_4
            Paragraph (1) of regulation 3 should allow oaks, which are strong.     | sec_3__para_1
            The record of regulation 4 of the Playground (Safety) Regulations 2026 should be shorter. | sec_4
            Regulation (EU) 2016/679 should be mentioned, for names are recorded.  | ''
            Regulation 3 of the Swings (Ropes) Regulations 1999 was of some use to our members. | ''
            Rule 3 of our club was of some use, and should be copied by everybody. | ''
            """)
    void aRegulationIsAUnitOfADraftOfRegulations(String paper, String eids) {
        assertThat(linked(Cutter.cut(INSTRUMENT).provisions(), paper))
                .containsExactly(eids.isEmpty() ? new String[0] : eids.split(" "));
    }

    @Test
    void aRuleIsAUnitOfADraftOfRules() {
        var rules = Cutter.cut(INSTRUMENT.replace("Regulation", "Rule").replace("regulation", "rule"))
                .provisions();
        assertThat(linked(rules, "We suggest that rule 3(2)(b) be removed altogether."))
                .containsExactly("sec_3__para_2__point_b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We suggest that clause 2(1)(b) be removed from the Bill altogether.    | sec_2__para_1__point_b
            Cl. 3(1) should raise the age to twelve years in our view.             | sec_3__para_1
            Clauses 2 and 3 should be merged into one, for they overlap.           | sec_2 sec_3
            The age in § 3(1) should be raised to twelve years in our view.        | sec_3__para_1
            Clause 2: opening\\nSubsection (2) should be removed from the Bill.     | sec_2__para_2
            Clause 2 of the Gardens Act 1990 was of some use to our members.       | ''
            """)
    void aClauseOfABillIsItsSection(String paper, String eids) {
        assertThat(linked(BILL, paper)).containsExactly(eids.isEmpty() ? new String[0] : eids.split(" "));
    }

    private static List<String> linked(List<CutProvision> draft, String paper) {
        return Linker.link(draft, paper.replace("\\n", "\n") + "\n").stream()
                .flatMap(excerpt -> excerpt.links().stream())
                .map(Link::eid)
                .toList();
    }
}
