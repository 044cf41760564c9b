package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class StatusExceptionTest {

    private static final String PROBLEM = "Content-Type: application/problem+json";

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, UnauthorizedException",
        "403, ForbiddenException",
        "404, ResourceNotFoundException",
        "409, ConflictException",
        "412, PreconditionFailedException",
        "422, UnprocessableException",
        "428, PreconditionRequiredException",
        "429, RateLimitedException",
        "413, ClientErrorException",
        "499, ClientErrorException",
        "500, ServerErrorException",
        "599, ServerErrorException",
        "302, UnexpectedStatusException",
        "304, UnexpectedStatusException",
        "777, UnexpectedStatusException"
    })
    void each_status_that_callers_treat_differently_has_its_exception(int status, String name) {
        StatusException refused = refusal(status, "{}");
        assertThat(refused.getClass().getSimpleName()).isEqualTo(name);
        assertThat(refused.status()).isEqualTo(status);
    }

    @Test
    void a_problem_says_all_it_knows() {
        StatusException refused = refusal(409, """
                {"type": "https://portal.example/problems/transition", "title": "ممکن نیست", "status": 409,
                 "detail": "این پرونده بسته است", "instance": "urn:uuid:1", "code": "transition.illegal",
                 "allowed": ["REOPEN", "COMMENT"], "found": 12,
                 "violations": [{"path": "subject", "code": "text.blank", "message": "موضوع خالی است"}],
                 "state": "CLOSED", "facts": {"days": 10}}
                """);
        Problem problem = refused.problem();
        assertThat(refused.code()).contains("transition.illegal");
        assertThat(problem.type()).isEqualTo("https://portal.example/problems/transition");
        assertThat(problem.title()).contains("ممکن نیست");
        assertThat(problem.detail()).contains("این پرونده بسته است");
        assertThat(problem.instance()).contains("urn:uuid:1");
        assertThat(problem.allowed()).containsExactly("REOPEN", "COMMENT");
        assertThat(problem.found()).hasValue(12);
        assertThat(problem.violations())
                .containsExactly(new Problem.Violation("subject", "text.blank", "موضوع خالی است"));
        assertThat(problem.members()).containsEntry("state", "CLOSED").containsEntry("facts", Map.of("days", 10));
    }

    @Test
    void the_message_has_status_code_and_request_id_and_nothing_anybody_wrote() {
        StatusException refused = refusal(
                422,
                "{\"code\":\"command.invalid\",\"title\":\"سارا\",\"detail\":\"Sara 09120000001\"}",
                "X-Request-Id: r-3");
        assertThat(refused).hasMessage("HTTP 422 command.invalid, request r-3");
        assertThat(refused.requestId()).contains("r-3");
        TransportTrial.quotesNobody(refused);
        assertThat(refused.problem().toString()).isEqualTo("Problem[422]");
    }

    @Test
    void a_code_and_a_request_id_that_could_be_somebodys_text_stay_out_of_the_message() {
        StatusException refused =
                refusal(422, "{\"code\":\"Sara Nemunei, 09120000001\"}", "X-Request-Id: Sara Nemunei");
        assertThat(refused).hasMessage("HTTP 422");
        assertThat(refused.code()).contains("Sara Nemunei, 09120000001");
        assertThat(refused.requestId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "null",
                "{\"code\":",
                "{\"code\":null,\"title\":7,\"violations\":{},\"allowed\":\"x\",\"found\":\"y\"}",
                "{\"violations\":[null,5,{\"path\":7}],\"allowed\":[null,5]}"
            })
    void a_problem_that_is_none_is_known_by_its_status_only(String body) {
        Problem problem = refusal(400, body).problem();
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("about:blank");
        assertThat(problem.code()).isEmpty();
        assertThat(problem.title()).isEmpty();
        assertThat(problem.allowed()).isEmpty();
        assertThat(problem.found()).isEmpty();
        assertThat(problem.violations()).allMatch(violation -> violation.path().isEmpty());
    }

    @Test
    void the_page_of_a_gateway_is_no_problem_document() {
        try (Peer peer = new Peer(request ->
                request.say("HTTP/1.1 403 -\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n{\"a\":1}"))) {
            StatusException refused = refusal(peer);
            assertThat(refused.problem().members()).isEmpty();
        }
    }

    private static StatusException refusal(int status, String body, String... headers) {
        String more = headers.length == 0 ? "" : headers[0] + "\r\n";
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String head = "HTTP/1.1 " + status + " -\r\n" + PROBLEM + "\r\n" + more;
        // A reply 304 has no body, and none is sent with one.
        String rest = status == 304 ? "\r\n" : "Content-Length: " + length + "\r\n\r\n" + body;
        try (Peer peer = new Peer(request -> request.say(head + rest))) {
            return refusal(peer);
        }
    }

    private static StatusException refusal(Peer peer) {
        CallOptions once = CallOptions.none().retrying(RetryPolicy.none());
        return catchThrowableOfType(
                StatusException.class, () -> Senders.to(peer.uri(), once).send(Call.get("a"), Reply::members));
    }
}
