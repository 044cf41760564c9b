package ir.mosharekat.feedback.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedEventTest {

    @Test
    void who_did_it_and_for_whom_stays_in_the_house() {
        PublishedEvent published = published(Map.of());

        assertThat(published.by()).isEqualTo(ActorRef.Kind.STAFF);
        assertThat(published.toString()).doesNotContain("clerk-1", "c-1");
    }

    @Test
    void facts_that_nobody_has_decided_about_stay_in_the_house() {
        PublishedEvent published = published(Map.of(
                "unit", "agency/roads",
                "unit.2", "agency/water",
                "directive.1", "2026-12-01T20:30:00Z",
                "official", "handler-7",
                "attachment", "019a",
                "held", "2026-11-21T08:30:00Z",
                "official.1", "handler-8",
                "something-new", "x"));

        assertThat(published.facts()).containsOnlyKeys("unit", "unit.2", "directive.1");
    }

    @Test
    void it_is_known_by_its_case_and_its_number_without_a_full_stop() {
        assertThat(published(Map.of()).id()).isEqualTo(SampleCases.id(1) + "-7").matches("[0-9a-f-]+");
    }

    @Test
    void a_pause_into_the_past_is_none() {
        Duration past = Duration.ofSeconds(-1);

        assertThatThrownBy(() -> Taking.later(past)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublishedEvent published(Map<String, String> facts) {
        Origin origin = new Origin(
                new ActorRef(ActorRef.Kind.STAFF, "clerk-1"),
                new ActorRef(ActorRef.Kind.CITIZEN, "c-1"),
                Channel.PHONE);
        Happening happening =
                new Happening("complaint.assign", Instant.parse("2026-11-21T08:30:00Z"), origin, new TreeMap<>(facts));
        CaseEvent event = EventChain.link(SampleCases.id(1), 7, EventChain.START, happening);
        return PublishedEvent.of(new TenantId("semnan"), CaseKind.COMPLAINT, event);
    }
}
