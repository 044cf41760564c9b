package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link Transport} keeps to when a body is wanted as it comes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
abstract class StreamedReplyContract extends TransportTrial {

    @Test
    void a_streamed_body_is_read_while_it_comes() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (Peer peer = new Peer(request -> {
            request.say("HTTP/1.1 200 -\r\nContent-Length: 4\r\n\r\nab");
            read.await();
            request.say("cd");
        })) {
            try (InputStream body = streamed(peer.uri(), AMPLE).body()) {
                assertThat(body.readNBytes(2)).asString().isEqualTo("ab");
                read.countDown();
                assertThat(body.readAllBytes()).asString().isEqualTo("cd");
            }
        }
    }

    @Test
    void a_streamed_body_that_is_cut_fails_where_it_is_cut() throws Exception {
        try (Peer peer = new Peer(request -> {
            request.say("HTTP/1.1 200 -\r\nContent-Length: 4\r\n\r\nab");
            request.hangUp();
        })) {
            try (InputStream body = streamed(peer.uri(), AMPLE).body()) {
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_streamed_body_that_is_longer_than_it_may_be_fails_there() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "x".repeat((int) LARGEST + 1)))) {
            try (InputStream body = streamed(peer.uri(), AMPLE).body()) {
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_streamed_body_ends_at_the_time_limit_with_a_failure_and_not_as_if_it_were_whole() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = dripping(gone)) {
            try (InputStream body = streamed(peer.uri(), SHORT).body()) {
                assertThatThrownBy(body::readAllBytes).isInstanceOf(HttpTimeoutException.class);
            }
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("the connection ended")
                    .isTrue();
        }
    }

    @Test
    void closing_a_streamed_body_ends_the_exchange() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = dripping(gone)) {
            streamed(peer.uri(), AMPLE).body().close();
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("the connection ended")
                    .isTrue();
        }
    }

    @Test
    void the_body_of_a_refusal_is_whole_even_where_a_stream_was_asked_for() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(404, PERSIAN))) {
            TransportReply reply = streamed(peer.uri(), AMPLE);
            assertThat(reply.body().available()).isEqualTo(PERSIAN.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
