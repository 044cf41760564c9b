package ir.mosharekat.feedback.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.fixture.Golden;
import ir.mosharekat.feedback.fixture.TableText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The lifecycle of deliveries against a second copy, written by hand state by state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryTableTest {

    private static final String BY_HAND = """
            begin QUEUE       | SYS | QUEUED UNREACHABLE | -

            QUEUED SEND       | SYS | SENT               | -
            QUEUED FAIL       | SYS | RETRYING DEAD      | -
            QUEUED REFUSE     | SYS | BOUNCED            | -
            QUEUED DROP       | SYS | DROPPED            | -

            RETRYING SEND     | SYS | SENT               | -
            RETRYING FAIL     | SYS | RETRYING DEAD      | -
            RETRYING REFUSE   | SYS | BOUNCED            | -
            RETRYING DROP     | SYS | DROPPED            | -

            SENT CONFIRM      | SYS | DELIVERED          | -
            SENT BOUNCE       | SYS | BOUNCED            | -
            DELIVERED BOUNCE  | SYS | BOUNCED            | -

            timer attempt     | SEND | QUEUED RETRYING
            """;

    @Test
    void every_action_in_every_state_is_as_specified() {
        assertThat(TableText.of(DeliveryLifecycle.TABLE)).containsExactlyElementsOf(TableText.byHand(BY_HAND));
    }

    @Test
    void what_a_medium_has_taken_can_still_come_back_and_what_came_back_is_over() {
        assertThat(DeliveryLifecycle.TABLE.terminal())
                .containsExactlyInAnyOrder(
                        DeliveryState.SENT,
                        DeliveryState.DELIVERED,
                        DeliveryState.BOUNCED,
                        DeliveryState.DEAD,
                        DeliveryState.UNREACHABLE,
                        DeliveryState.DROPPED);
        assertThat(DeliveryLifecycle.TABLE.actions(DeliveryState.DELIVERED)).containsExactly(DeliveryAction.BOUNCE);
        assertThat(DeliveryLifecycle.TABLE.actions(DeliveryState.BOUNCED)).isEmpty();
    }

    @Test
    void the_drawing_is_the_reviewed_one() {
        Golden.assertGolden(DeliveryTableTest.class, "delivery.mmd", DeliveryLifecycle.TABLE.toMermaid());
    }
}
