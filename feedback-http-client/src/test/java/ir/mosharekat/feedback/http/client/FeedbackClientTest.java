package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.net.ConnectException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedbackClientTest {

    private static final RetryPolicy QUICK = RetryPolicy.builder()
            .firstWindow(Duration.ofMillis(5))
            .widestWindow(Duration.ofMillis(5))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://portal.example/",
                "portal.example",
                "/feedback",
                "https:feedback",
                "https://sara:secret@portal.example/",
                "https://portal.example/?a=b",
                "https://portal.example/#a"
            })
    void an_address_that_is_none_of_a_service_is_refused_and_not_quoted(String address) {
        assertThatThrownBy(() -> FeedbackClient.builder(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_may_end_in_a_slash_or_not() {
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            for (String path : new String[] {"feedback", "feedback/"}) {
                FeedbackClient.builder(peer.uri().resolve(path))
                        .build()
                        .sender()
                        .send(Call.get("cases"), Reply::members);
            }
            assertThat(peer.heard()).extracting(Heard::target).containsOnly("/feedback/cases");
        }
    }

    @Test
    void a_key_is_for_a_call_and_not_for_a_client() {
        CallOptions keyed = CallOptions.none().once(IdempotencyKey.random(new SecureRandom()));
        FeedbackClientBuilder builder = FeedbackClient.builder(URI.create("https://portal.example"));
        assertThatThrownBy(() -> builder.options(keyed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copies_with_other_options_share_connections_and_the_budget_of_retries() {
        try (Peer peer = new Peer(request -> request.reply(503, "{}"))) {
            Transport jdk = JdkTransport.create();
            FeedbackClient client = FeedbackClient.builder(peer.uri())
                    .transport(jdk)
                    .retryBudget(RetryBudget.of(0, 2))
                    .options(CallOptions.none().retrying(QUICK))
                    .clock(Clock.systemUTC())
                    .random(new SecureRandom())
                    .build();
            for (int i = 0; i < 5; i++) {
                FeedbackClient copy = client.withOptions(CallOptions.none().header("X-Copy", "" + i));
                assertThatThrownBy(() -> copy.sender().send(Call.get("a"), Reply::members))
                        .isInstanceOf(ServerErrorException.class);
            }
            assertThat(peer.heard()).hasSize(5 + 2);
        }
    }

    @Test
    void time_limits_are_sensible() {
        assertThatThrownBy(() -> CallOptions.none().within(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CallOptions.none().within(Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_transport_takes_the_place_of_the_jdks() {
        Transport own = request -> CompletableFuture.failedFuture(
                new TransportException(TransportException.Reach.NEVER_SENT, new ConnectException("closed")));
        FeedbackClient client = FeedbackClient.builder(URI.create("https://portal.example"))
                .transport(own)
                .build();
        assertThatThrownBy(() -> client.sender().send(Call.post("a"), Reply::members))
                .isInstanceOf(TransportException.class)
                .hasMessage("No whole reply (ConnectException), the request was never sent")
                .hasCauseInstanceOf(ConnectException.class);
    }
}
