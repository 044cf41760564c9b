package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.json.wire.CountReply;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Requests that need no server, for those who test what sends them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestTest {

    @Test
    void a_request_that_is_answered_replies_each_time() {
        Request<CountReply> request = Request.answered(new CountReply(3));
        assertThat(request.send().count()).isEqualTo(3);
        assertThat(request.with(CallOptions.none()).sendAsync().join().count()).isEqualTo(3);
    }

    @Test
    void a_request_that_is_refused_fails_as_one_to_a_server_would() {
        Request<CountReply> request = Request.refused(412, "version.stale");
        assertThatThrownBy(request::send)
                .isInstanceOfSatisfying(
                        PreconditionFailedException.class,
                        refused -> assertThat(refused.code()).contains("version.stale"))
                .hasMessage("HTTP 412 version.stale");
        assertThatThrownBy(() -> request.sendAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(PreconditionFailedException.class);
    }

    @Test
    void a_request_that_fails_fails_with_what_was_given() {
        TransportException down =
                new TransportException(TransportException.Reach.NEVER_SENT, new ConnectException("closed"));
        assertThatThrownBy(() -> Request.failing(down).send()).isSameAs(down);
    }

    @Test
    void a_password_is_sent_as_browsers_send_it() {
        String header = Credentials.basic("e-1024", () -> "رمز:۱").headers().get("Authorization");
        assertThat(header).startsWith("Basic ");
        byte[] both = Base64.getDecoder().decode(String.valueOf(header).substring(6));
        assertThat(new String(both, StandardCharsets.UTF_8)).isEqualTo("e-1024:رمز:۱");
        assertThatThrownBy(() -> Credentials.basic("a:b", () -> "c")).isInstanceOf(IllegalArgumentException.class);
    }
}
