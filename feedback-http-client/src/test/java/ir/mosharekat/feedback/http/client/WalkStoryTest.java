package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.promise.PromiseQuery;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists of all kinds, which a server gives page by page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class WalkStoryTest {

    private static final UUID ID = UUID.fromString("019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70");

    @Test
    void promises_histories_visits_and_letters_are_walked_to_their_end() {
        String promise = "{\"id\": \"" + ID + "\", \"caseId\": \"" + ID
                + "\", \"trackingCode\": \"1\", \"version\": 1, \"actions\": [], \"redacted\": []}";
        assertThat(targets(
                        promise,
                        "\"p1\"",
                        client -> client.promises().all(PromiseQuery.builder().build())))
                .last()
                .asString()
                .endsWith("after=p1");
        assertThat(targets(
                        "{\"sequence\": 7, \"type\": \"complaint.submit\"}",
                        "7",
                        client -> client.cases().wholeHistory(ID)))
                .containsExactly("/cases/" + ID + "/history?after=0", "/cases/" + ID + "/history?after=7");
        assertThat(targets(
                        "{\"kind\": \"OPENED\"}",
                        "\"p1\"",
                        client -> client.cases().allAccesses(ID)))
                .containsExactly("/cases/" + ID + "/accesses", "/cases/" + ID + "/accesses?after=p1");
        assertThat(targets(
                        "{\"number\": 7, \"caseId\": \"" + ID + "\", \"trackingCode\": \"1\"}",
                        "7",
                        client -> client.letters().allTaken("a/b")))
                .containsExactly("/letters?batch=a%2Fb&after=0", "/letters?batch=a%2Fb&after=7");
    }

    /** What is asked of a server that has two pages of one item each. */
    private static List<String> targets(String item, String next, Function<FeedbackClient, Stream<?>> walk) {
        try (Peer peer = new Peer(request -> request.reply(
                200,
                "{\"items\": [" + item + "]"
                        + (request.target().endsWith(next.replace("\"", "")) ? "" : ", \"next\": " + next) + "}"))) {
            assertThat(walk.apply(FeedbackClient.builder(peer.uri()).build())).hasSize(2);
            return peer.heard().stream().map(Heard::target).toList();
        }
    }
}
