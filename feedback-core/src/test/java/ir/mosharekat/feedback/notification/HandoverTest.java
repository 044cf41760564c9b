package ir.mosharekat.feedback.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.notification.DeliveryReport.Arrival;
import ir.mosharekat.feedback.organization.Channel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What media say of notices. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandoverTest {

    @Test
    void a_medium_that_takes_a_notice_may_say_by_what_it_knows_it() {
        assertThat(Handover.taken("m-17").reference()).isEqualTo("m-17");
        assertThat(Handover.taken().reference()).isNull();
        assertThat(new DeliveryReport(Channel.SMS, "x".repeat(200), Arrival.BOUNCED).reference())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "m\u0000", "m\n17"})
    void a_name_that_no_store_finds_again_is_refused(String reference) {
        assertThatThrownBy(() -> Handover.taken(reference)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeliveryReport(Channel.SMS, reference, Arrival.DELIVERED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Handover.taken("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_answer_that_says_nothing_cannot_be_made() {
        assertThatThrownBy(() -> new Handover(null, "m-17")).isInstanceOf(NullPointerException.class);
    }
}
