package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.testing.RecordingSubscriber;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How other systems are told again of what happened, as a program far away asks for it. */
class SubscriptionOverHttpTest extends OnEveryContainer {

    private static final String NOTE = "{\"text\": \"یادداشت\"}";

    private final RecordingSubscriber archive = RecordingSubscriber.named("archive");

    SubscriptionOverHttpTest() {
        feedback = portal().subscriber(archive).build();
    }

    @Test
    void what_happened_to_a_case_is_told_again_with_the_same_identifiers() {
        String first = register(COMPLAINT).caseId().toString();
        change("screener", "cases/" + first + "/note", 1, NOTE);
        register(COMPLAINT);
        List<PublishedEvent> told = told();
        assertThat(told).hasSize(3);

        Said taken = replay("supervisor", "archive/replay-case", "{\"caseId\": \"" + first + "\"}");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body()).isEmpty();
        assertThat(told()).containsExactlyInAnyOrderElementsOf(ofCase(told, first));
        replay("supervisor", "archive/replay-case", "{\"caseId\": \"" + first + "\", \"after\": 1}");
        assertThat(told())
                .singleElement()
                .satisfies(event -> assertThat(event.sequence()).isEqualTo(2));
    }

    @Test
    void what_happened_in_a_period_is_told_again() {
        register(COMPLAINT);
        List<PublishedEvent> before = told();
        clock.move(Duration.ofHours(1));
        String between = clock.instant().toString();
        clock.move(Duration.ofHours(1));
        register(COMPLAINT);
        List<PublishedEvent> after = told();
        assertThat(before).hasSize(1);
        assertThat(after).hasSize(1);

        replay("supervisor", "archive/replay", "{\"until\": \"" + between + "\"}");
        assertThat(told()).isEqualTo(before);
        replay("supervisor", "archive/replay", "{\"from\": \"" + between + "\"}");
        assertThat(told()).isEqualTo(after);
        replay("supervisor", "archive/replay", "{}");
        assertThat(told()).hasSize(2);
    }

    @Test
    void nothing_is_told_again_to_a_stranger_nor_because_one_asks() {
        String id = register(COMPLAINT).caseId().toString();
        told();
        String ofCase = "{\"caseId\": \"" + id + "\"}";
        assertThat(replay("handler", "archive/replay", "{}").status()).isEqualTo(403);
        assertThat(replay("handler", "archive/replay-case", ofCase).status()).isEqualTo(403);
        for (Said unknown : List.of(
                replay("supervisor", "elsewhere/replay", "{}"),
                replay("supervisor", "elsewhere/replay-case", ofCase))) {
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.code()).isEqualTo("subscriber.notFound");
        }
        for (String broken : List.of("{}", "{\"caseId\": \"x\"}", ofCase.replace("}", ", \"after\": -1}"))) {
            assertThat(replay("supervisor", "archive/replay-case", broken).code())
                    .as(broken)
                    .isEqualTo("json.malformed");
        }
        assertThat(told()).isEmpty();
    }

    private Said replay(String user, String path, String json) {
        return send(post("subscribers/" + path, json).header("Test-User", user));
    }

    private static List<PublishedEvent> ofCase(List<PublishedEvent> told, String id) {
        return told.stream()
                .filter(event -> event.caseId().toString().equals(id))
                .toList();
    }

    /** What was handed over since the last. */
    private List<PublishedEvent> told() {
        while (feedback.dispatcher().runOnce() > 0) {
            // One thing that was done may have made another one due.
        }
        return archive.take();
    }
}
