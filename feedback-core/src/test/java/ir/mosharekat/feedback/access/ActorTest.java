package ir.mosharekat.feedback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActorTest {

    private static final StaffId ID = new StaffId("handler-1");
    private static final StaffId BOSS = new StaffId("boss-1");

    @Test
    void officials_conflict_with_themselves_and_with_whomever_they_are_bound_to() {
        Staff alone = Staff.of(ID, Role.HANDLER);

        assertThat(alone.conflicts()).containsExactly(ID);
        assertThat(alone.boundTo(List.of(BOSS)).conflicts()).containsExactlyInAnyOrder(ID, BOSS);
        assertThat(alone.boundTo(List.of(ID, BOSS, BOSS)).conflicts()).containsExactlyInAnyOrder(ID, BOSS);
    }

    @Test
    void an_official_keeps_all_the_rest_when_units_or_bonds_are_named() {
        Staff staff = Staff.of(ID, Role.HANDLER, Role.INTAKE_CLERK)
                .boundTo(List.of(BOSS))
                .in(List.of(SampleOrganization.ROADS));

        assertThat(staff.roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.INTAKE_CLERK);
        assertThat(staff.units()).containsExactly(SampleOrganization.ROADS);
        assertThat(staff.conflicts()).containsExactlyInAnyOrder(ID, BOSS);
        assertThat(staff.in(List.of()).boundTo(List.of()).conflicts()).containsExactly(ID);
        assertThat(staff.id()).isEqualTo(ID);
        assertThat(staff).hasToString("Staff[handler-1]");
    }

    @Test
    void an_official_is_not_changed_by_what_happens_to_the_lists_or_through_what_is_given_out() {
        List<UnitId> units = new ArrayList<>(List.of(SampleOrganization.ROADS));
        Staff staff = Staff.of(ID, Role.HANDLER).in(units);
        units.add(SampleOrganization.WATER);
        staff.conflicts().clear();

        assertThat(staff.units()).containsExactly(SampleOrganization.ROADS);
        assertThat(staff.conflicts()).containsExactly(ID);
        assertThatThrownBy(() -> staff.roles().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void histories_name_every_actor_without_a_name() {
        assertThat(Staff.of(ID, Role.HANDLER).ref()).isEqualTo(new ActorRef(ActorRef.Kind.STAFF, "handler-1"));
        assertThat(new Actor.IdentifiedCitizen(new CitizenId("c-1")).ref())
                .isEqualTo(new ActorRef(ActorRef.Kind.CITIZEN, "c-1"));
        assertThat(new Actor.ReceiptHolder(SampleCases.id(1), Instant.EPOCH).ref())
                .isEqualTo(new ActorRef(ActorRef.Kind.RECEIPT_HOLDER, "-"));
        assertThat(new Actor.AnonymousCitizen().ref()).isEqualTo(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"));
        assertThat(new Actor.ChannelGateway(Channel.SMS).ref()).isEqualTo(new ActorRef(ActorRef.Kind.GATEWAY, "SMS"));
        assertThat(new Actor.Job("timer").ref()).isEqualTo(new ActorRef(ActorRef.Kind.JOB, "timer"));
    }

    @Test
    void citizens_act_as_citizens_and_machines_as_the_system() {
        assertThat(new Actor.IdentifiedCitizen(new CitizenId("c-1")).roles()).containsExactly(Role.CITIZEN);
        assertThat(new Actor.ReceiptHolder(SampleCases.id(1), Instant.EPOCH).roles())
                .containsExactly(Role.CITIZEN);
        assertThat(new Actor.AnonymousCitizen().roles()).containsExactly(Role.CITIZEN);
        assertThat(new Actor.ChannelGateway(Channel.SMS).roles()).containsExactly(Role.SYSTEM);
        assertThat(new Actor.Job("timer").roles()).containsExactly(Role.SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "c 1", "ش-۱", "c\n1", "c\u007F"})
    void a_citizens_identifier_is_visible_ascii(String id) {
        assertThatThrownBy(() -> new CitizenId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A citizen id is 1 to 64 visible ASCII characters");
        assertThatThrownBy(() -> new StaffId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A staff id is 1 to 64 visible ASCII characters");
    }

    @Test
    void an_identifier_has_at_most_64_characters() {
        assertThat(new CitizenId("x".repeat(64))).hasToString("x".repeat(64));
        assertThat(new StaffId("x".repeat(64))).hasToString("x".repeat(64));
        assertThatThrownBy(() -> new CitizenId("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffId("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_context_says_who_asks_for_whom_by_which_medium_once_and_over_which_version() {
        Staff clerk = Staff.of(ID, Role.INTAKE_CLERK);
        Actor citizen = new Actor.IdentifiedCitizen(new CitizenId("c-1"));
        IdempotencyKey key = IdempotencyKey.of("0123456789abcdef012345");

        CommandContext context = CommandContext.of(clerk, Channel.PHONE)
                .onBehalfOf(citizen)
                .once(key)
                .expecting(7);

        assertThat(context.actor()).isSameAs(clerk);
        assertThat(context.onBehalfOf()).contains(citizen);
        assertThat(context.channel()).isEqualTo(Channel.PHONE);
        assertThat(context.key()).contains(key);
        assertThat(context.expectedVersion()).isEqualTo(OptionalLong.of(7));
        assertThat(context.origin()).isEqualTo(new Origin(clerk.ref(), citizen.ref(), Channel.PHONE));
    }

    @Test
    void narrowing_a_context_in_any_order_loses_nothing_and_changes_none() {
        CommandContext plain = CommandContext.citizen(Channel.WEB);
        IdempotencyKey key = IdempotencyKey.of("0123456789abcdef012345");
        Actor other = new Actor.AnonymousCitizen();

        CommandContext narrow = plain.expecting(7).once(key).onBehalfOf(other);

        assertThat(narrow.expectedVersion()).hasValue(7);
        assertThat(narrow.key()).contains(key);
        assertThat(plain.expectedVersion()).isEmpty();
        assertThat(plain.key()).isEmpty();
        assertThat(plain.onBehalfOf()).isEmpty();
        assertThat(plain.actor()).isEqualTo(new Actor.AnonymousCitizen());
        assertThat(plain.origin()).isEqualTo(new Origin(other.ref(), null, Channel.WEB));
    }
}
