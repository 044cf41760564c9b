package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who guesses or floods has to wait, and nobody else has to. */
class RateLimitTest extends OnEveryContainer {

    @Override
    FeedbackServletBuilder equip(FeedbackServletBuilder builder) {
        return super.equip(builder)
                .caller(request -> Optional.ofNullable(request.getHeader("Test-Clerk"))
                        .map(id -> CommandContext.of(Staff.of(new StaffId(id), Role.INTAKE_CLERK), Channel.IN_PERSON)
                                .onBehalfOf(new Actor.AnonymousCitizen())))
                .limits(RateLimits.none().receipts(3, Duration.ofHours(1)).registrations(2, Duration.ofHours(1)))
                .sender(request -> String.valueOf(request.getHeader("Test-Sender")));
    }

    @Test
    void who_tries_receipts_too_often_is_told_when_to_come_again() {
        for (int i = 0; i < 3; i++) {
            assertThat(guess("one").status()).isEqualTo(404);
        }
        Said refused = guess("one");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("rate.limited");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3_600);
        assertThat(refused.text("detail")).contains("دقیقه");
        assertThat(guess("other").status()).as("somebody else").isEqualTo(404);
    }

    @Test
    void who_mistypes_has_tried_nothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(track("typist", "1405083012345675").code()).isEqualTo("command.invalid");
            assertThat(send(post("track", "{\"kode\": 1}").header("Test-Sender", "typist"))
                            .status())
                    .isEqualTo(400);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(guess("typist").status()).isEqualTo(404);
        }
        assertThat(guess("typist").status()).isEqualTo(429);
        assertThat(track("typist", "1405083012345675").status()).isEqualTo(429);
    }

    @Test
    void officials_register_as_many_as_come_over_the_counter() {
        assertThat(IntStream.range(0, 4).map(i -> registered("Test-Clerk"))).containsOnly(201);
        assertThat(IntStream.range(0, 4).map(i -> registered("Test-Nobody"))).containsExactly(201, 201, 429, 429);
    }

    private int registered(String header) {
        return send(post("complaints", COMPLAINT)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header(header, "clerk"))
                .status();
    }

    private Said guess(String sender) {
        return track(sender, "1405083012345674");
    }

    private Said track(String sender, String code) {
        return send(post("track", "{\"code\": \"%s\", \"secret\": \"%024d\"}".formatted(code, 7))
                .header("Test-Sender", sender));
    }
}
