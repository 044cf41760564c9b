package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryBuilder;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.testing.DeliverySamples;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That deliveries are found by what media call them, and listed by their cases. */
abstract class DeliveryLists extends ConformanceSuite {

    private static final int ALL = 100;

    private static final Comparator<Delivery> NEWEST_FIRST = Comparator.comparing(Delivery::madeAt)
            .thenComparing(one -> one.id().toString())
            .reversed();

    /** For the suite. */
    DeliveryLists() {}

    @Test
    void a_delivery_is_found_by_the_medium_and_its_very_name_for_it() {
        CaseId id = storedCase();
        Delivery mail = DeliverySamples.full(1, id, "Msg-7@example.org").build();
        Delivery message = DeliverySamples.full(2, id, "Msg-7@example.org")
                .channel(Channel.SMS)
                .build();
        Delivery nameless = DeliverySamples.full(3, id, "x").reference(null).build();
        Delivery unsent = DeliverySamples.full(4, id, "Msg-8").channel(null).build();
        write(List.of(mail, message, nameless, unsent));
        assertThat(named(Channel.EMAIL, "Msg-7@example.org")).contains(mail);
        assertThat(named(Channel.SMS, "Msg-7@example.org")).contains(message);
        assertThat(named(Channel.WEB, "Msg-7@example.org")).isEmpty();
        for (String other : List.of(
                "msg-7@example.org",
                "MSG-7@EXAMPLE.ORG",
                "Msg-7@example.org ",
                " Msg-7@example.org",
                "Msg-7",
                "Msg-7@example.org.",
                "Msg_7@example.org",
                "%",
                "x",
                "null",
                "")) {
            assertThat(named(Channel.EMAIL, other)).as(other).isEmpty();
        }
        for (Channel channel : Channel.values()) {
            assertThat(named(channel, "Msg-8")).isEmpty();
        }
    }

    @Test
    void of_a_name_that_was_used_again_the_delivery_made_last_is_meant() {
        CaseId id = storedCase();
        Delivery first = named(1, id, 1).build();
        Delivery last = named(2, id, 3).build();
        Delivery middle =
                named(3, id, 2).changedAt(Samples.NOON.plusSeconds(60)).build();
        write(List.of(first, last, middle));
        assertThat(named(Channel.SMS, "77")).contains(last);
        Delivery renamed = last.toBuilder().version(2).reference("78").build();
        write(unit -> unit.deliveries().update(renamed, 1));
        assertThat(named(Channel.SMS, "77")).contains(middle);
        assertThat(named(Channel.SMS, "78")).contains(renamed);
    }

    @Test
    void a_delivery_is_found_by_its_name_however_far_it_got() {
        CaseId id = storedCase();
        List<Delivery> all = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            all.add(DeliverySamples.full(all.size(), id, "r-" + state)
                    .state(state)
                    .build());
        }
        write(all);
        for (Delivery each : all) {
            assertThat(named(Channel.EMAIL, "r-" + each.state())).contains(each);
        }
    }

    @Test
    void the_deliveries_of_a_case_come_newest_first_and_as_many_as_were_asked_for() {
        CaseId id = storedCase();
        CaseId other = storedCase();
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(named(i, id, i % 3)
                    .changedAt(Samples.NOON.plusSeconds((i * 5) % 9))
                    .build());
        }
        write(all);
        write(List.of(named(50, other, 9).build()));
        all.sort(NEWEST_FIRST);
        for (int limit = 1; limit <= all.size() + 1; limit++) {
            assertThat(ofCase(id, limit)).containsExactlyElementsOf(all.subList(0, Math.min(limit, all.size())));
        }
        assertThat(ofCase(other)).hasSize(1);
        assertThat(ofCase(samples.id())).isEmpty();
    }

    private static DeliveryBuilder named(int number, CaseId id, int millis) {
        return DeliverySamples.full(number, id, "77").channel(Channel.SMS).madeAt(Samples.NOON.plusMillis(millis));
    }

    void write(List<Delivery> all) {
        write(unit -> all.forEach(unit.deliveries()::insert));
    }

    CaseFile stored() {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        return file;
    }

    CaseId storedCase() {
        return stored().snapshot().id();
    }

    Optional<Delivery> found(Delivery delivery) {
        return read(unit -> unit.deliveries().find(delivery.id()));
    }

    List<Delivery> ofCase(CaseId id) {
        return ofCase(id, ALL);
    }

    private List<Delivery> ofCase(CaseId id, int limit) {
        return read(unit -> unit.deliveries().ofCase(id, limit));
    }

    Optional<Delivery> named(Channel channel, String reference) {
        return read(unit -> unit.deliveries().find(channel, reference));
    }
}
