package portal.papers.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(Linker.link(BILL, paper.replace("\\n", "\n") + "\n").stream()
                        .flatMap(excerpt -> excerpt.links().stream())
                        .map(Link::eid))
                .containsExactly(eids.isEmpty() ? new String[0] : eids.split(" "));
    }
}
