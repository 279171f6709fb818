package portal.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portal.papers.linking.Column;

class SentColumnsTest {

    @Test
    void everythingThatAColumnCanHoldCanBeChosenTheProvisionFirst() {
        assertThat(SentColumns.CHOICES)
                .containsExactlyInAnyOrder(Column.values())
                .first()
                .isEqualTo(Column.PLACE);
    }
}
