package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a newer server says that this version does not know. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class NewerServerTest {

    private static final UUID ID = UUID.fromString("019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70");

    private static FeedbackClient client(Peer peer) {
        return FeedbackClient.builder(peer.uri()).build();
    }

    @Test
    void fields_states_and_kinds_that_nobody_here_knows_break_nothing() {
        String status = """
                {"id": "%s", "version": 2, "state": "FORWARDED_TO_COURT", "phase": "ELSEWHERE", "court": {"name": "x"}}""".formatted(ID);
        try (Peer peer = new Peer(request -> request.reply(200, status))) {
            StatusReply moved = client(peer).complaints().start(ID, 1).send();
            assertThat(moved.state()).isEqualTo("FORWARDED_TO_COURT");
            assertThat(moved.phase()).isEqualTo("ELSEWHERE");
        }
        String view = """
                {"id": "%s", "trackingCode": "1405", "kind": "PETITION", "version": 2, "redacted": ["MOOD"],
                 "progress": {"state": "NEW_STATE", "label": {"fa": "نو", "en": "New", "de": "Neu"}, "phase": "X"},
                 "mood": [1, {"deep": true}]}""".formatted(ID);
        try (Peer peer = new Peer(request -> request.reply(200, view))) {
            CaseReply shown = client(peer).cases().view(ID).send();
            assertThat(shown.kind()).isEqualTo("PETITION");
            assertThat(shown.redacted()).containsExactly("MOOD");
        }
    }

    @Test
    void a_refusal_that_nobody_here_knows_is_one_all_the_same() {
        try (Peer peer = new Peer(request -> request.reply(418, "{\"code\": \"tea.pot\", \"spout\": 1}"))) {
            ClientErrorException refused = catchThrowableOfType(
                    ClientErrorException.class,
                    () -> client(peer).cases().view(ID).send());
            assertThat(refused.code()).contains("tea.pot");
            assertThat(refused.problem().members()).containsEntry("spout", 1);
        }
    }

    @Test
    void a_reply_that_is_none_is_a_failure_of_the_line() {
        try (Peer peer = new Peer(request -> request.reply(200, "[1]"))) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class,
                    () -> client(peer)
                            .cases()
                            .view(ID)
                            .with(CallOptions.none().retrying(RetryPolicy.none()))
                            .send());
            assertThat(failure.mayHaveArrived()).isTrue();
            assertThat(failure).hasMessageContaining("cannot be read");
        }
    }
}
