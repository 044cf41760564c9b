package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.json.wire.CaseReplayForm;
import ir.mosharekat.feedback.json.wire.ReplayForm;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What another system has missed, asked for through the client. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class SubscriptionStoryTest {

    private static final ReplayForm DAY =
            new ReplayForm(Instant.parse("2026-11-20T20:30:00Z"), Instant.parse("2026-11-21T20:30:00Z"));

    @Test
    void a_supervisor_has_a_case_and_a_day_told_again() {
        try (ServedPortal portal = new ServedPortal()) {
            UUID id = portal.citizen()
                    .complaints()
                    .register(ServedPortal.complaint().build())
                    .send()
                    .caseId();
            portal.told();
            SubscriptionRequests subscriptions = portal.staff("supervisor").subscriptions();
            assertThat(subscriptions.replay("archive", DAY).send()).isEmpty();
            assertThat(portal.told()).hasSize(1);
            CaseReplayForm whole = new CaseReplayForm(id, null);
            assertThat(subscriptions.replayCase("archive", whole).send()).isEmpty();
            assertThat(portal.told()).hasSize(1);
        }
    }

    @Test
    void nothing_is_told_again_to_a_stranger_nor_because_one_asks() {
        try (ServedPortal portal = new ServedPortal()) {
            Request<?> handler = portal.staff("handler").subscriptions().replay("archive", DAY);
            assertThatThrownBy(handler::send).isInstanceOf(ForbiddenException.class);
            Request<?> elsewhere = portal.staff("supervisor").subscriptions().replay("elsewhere", DAY);
            assertThatThrownBy(elsewhere::send).isInstanceOf(ResourceNotFoundException.class);
        }
    }
}
