package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.Channel;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the first entry of a history says, and what can be begun again with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeginningTest {

    private static final Instant RECEIVED = SampleCases.RECEIVED;
    private static final Instant ENTERED = RECEIVED.plusSeconds(60);
    private static final Origin CITIZEN = new Origin(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"), null, Channel.WEB);
    private static final Rules COMPLAINTS = SampleOrganization.rules(SampleOrganization.COMPLAINTS);
    private static final Rules TICKETS = SampleOrganization.rules(SampleOrganization.TICKETS);

    @Test
    void of_a_case_that_just_came_in_it_says_nothing_more() {
        Happening entry = of(SampleCases.complaint());
        assertThat(entry).isEqualTo(new Happening("complaint.submit", ENTERED, CITIZEN, entry.facts()));
        assertThat(entry.facts()).isEmpty();
        assertThat(Beginning.isHeld(entry)).isFalse();
        assertThat(Beginning.clock(entry, RECEIVED, COMPLAINTS)).isEqualTo(COMPLAINTS.started(RECEIVED));
    }

    @Test
    void a_case_that_is_kept_back_begins_so() {
        Happening entry = of(SampleCases.complaint().heldSince(ENTERED));
        assertThat(entry.facts()).containsEntry("held", ENTERED.toString()).hasSize(1);
        assertThat(Beginning.isHeld(entry)).isTrue();
    }

    @Test
    void a_ticket_that_has_to_be_confirmed_waits_for_that() {
        var waiting = TICKETS.awaitingConfirmation(RECEIVED);
        Happening entry = of(SampleCases.ticket().clock(waiting));
        assertThat(entry.type()).isEqualTo("ticket.submit");
        assertThat(entry.facts())
                .containsEntry(
                        "confirmation", SampleOrganization.endOf("2026-11-28").toString())
                .hasSize(1);
        assertThat(Beginning.clock(entry, RECEIVED, TICKETS)).isEqualTo(waiting);
    }

    @Test
    void what_is_made_of_an_acknowledged_case_is_not_acknowledged_again() {
        Happening entry = of(SampleCases.complaint()
                .acknowledgedAt(RECEIVED.plusSeconds(1))
                .links(CaseLinks.madeOf(SampleCases.id(7))));
        assertThat(entry.facts())
                .containsEntry("predecessor", SampleCases.id(7).toString())
                .containsEntry("acknowledged", RECEIVED.plusSeconds(1).toString())
                .hasSize(2);
        assertThat(Beginning.clock(entry, RECEIVED, COMPLAINTS).deadlines())
                .isEqualTo(COMPLAINTS.deadlines(RECEIVED).acknowledged());
    }

    @Test
    void a_co_signature_goes_on_in_another_case_from_its_first_moment() {
        Happening entry = of(SampleCases.complaint().links(CaseLinks.NONE.goingOnIn(SampleCases.id(7))));
        assertThat(entry.facts()).containsEntry("case", SampleCases.id(7).toString());
        assertThat(Beginning.clock(entry, RECEIVED, COMPLAINTS))
                .isEqualTo(COMPLAINTS.started(RECEIVED).stop());
    }

    private static Happening of(CaseSnapshotBuilder first) {
        return Beginning.of(first.build(), CITIZEN, ENTERED);
    }
}
