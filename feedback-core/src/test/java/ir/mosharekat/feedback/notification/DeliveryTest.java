package ir.mosharekat.feedback.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveryTest {

    private final Delivery full = Delivery.builder()
            .id(new DeliveryId(new UUID(7, 8)))
            .caseId(SampleCases.id(1))
            .version(4)
            .about(Occasion.ANSWER, 9)
            .official(new StaffId("u5"))
            .channel(Channel.SMS)
            .state(DeliveryState.SENT)
            .attempts(3)
            .addressMark("0123456789abcdef01234567")
            .reference("reference-9912")
            .madeAt(SampleCases.RECEIVED)
            .changedAt(SampleCases.RECEIVED.plusMillis(1))
            .build();

    @Test
    void a_copy_has_every_value_and_is_equal() {
        Delivery copy = full.toBuilder().build();

        assertThat(full).hasNoNullFieldsOrProperties();
        assertThat(copy).usingRecursiveComparison().isEqualTo(full);
        assertThat(copy).isEqualTo(full).hasSameHashCodeAs(full);
    }

    @Test
    void a_delivery_that_differs_in_one_value_is_another() {
        assertThat(Stream.<UnaryOperator<DeliveryBuilder>>of(
                        as -> as.id(new DeliveryId(new UUID(7, 9))),
                        as -> as.caseId(SampleCases.id(2)),
                        as -> as.version(5),
                        as -> as.about(Occasion.ENDED, 9),
                        as -> as.about(Occasion.ANSWER, 8),
                        as -> as.official(null),
                        as -> as.channel(null),
                        as -> as.state(DeliveryState.DELIVERED),
                        as -> as.attempts(4),
                        as -> as.addressMark(null),
                        as -> as.reference(null),
                        as -> as.madeAt(SampleCases.RECEIVED.plusMillis(1)),
                        as -> as.changedAt(SampleCases.RECEIVED)))
                .extracting(change -> change.apply(full.toBuilder()).build())
                .doesNotContain(full)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_delivery_without_what_every_one_has_says_what_is_missing() {
        assertThatThrownBy(() -> Delivery.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A delivery has a value for id");
    }

    @Test
    void printing_a_delivery_tells_neither_address_nor_name_of_the_medium_nor_for_whom_it_is() {
        assertThat(full.toString())
                .doesNotContain("0123456789abcdef01234567", "9912", "u5")
                .contains(full.id().toString(), "SENT");
        assertThat(DeliveryId.of(full.id().toString())).isEqualTo(full.id());
    }
}
