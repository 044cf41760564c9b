package ir.mosharekat.feedback.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor.ReceiptHolder;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassesTest {

    private static final ReceiptHolder HOLDER = new ReceiptHolder(
            CaseId.of("01980000-0000-7000-8000-000000000001"), Instant.parse("2026-11-21T09:00:00.123Z"));

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC);

    private final SecureRandom random = new SecureRandom();
    private final FeedbackKeys keys = FeedbackKeys.generate(random);
    private final Passes passes = new Passes(keys, new TenantId("semnan"), NOW, random);

    @Test
    void what_was_written_is_read_back() {
        String pass = passes.write(HOLDER);
        assertThat(passes.read(pass)).contains(HOLDER);
        assertThat(pass).matches("[A-Za-z0-9_.-]{1,321}");
    }

    @Test
    void no_two_are_alike_and_none_tells_whose_case_it_opens() {
        assertThat(passes.write(HOLDER)).isNotEqualTo(passes.write(HOLDER)).doesNotContain("0198");
    }

    @Test
    void one_that_was_changed_anywhere_opens_nothing() {
        String pass = passes.write(HOLDER);
        IntStream.range(0, pass.length()).forEach(i -> {
            char other = pass.charAt(i) == 'A' ? 'Q' : 'A';
            assertThat(passes.read(pass.substring(0, i) + other + pass.substring(i + 1)))
                    .as("changed at %d", i)
                    .isEmpty();
        });
        for (String nothing : new String[] {"", ".", "a.b", pass + "A", pass.substring(1), " " + pass}) {
            assertThat(passes.read(nothing)).isEmpty();
        }
    }

    @Test
    void those_of_another_portal_or_other_keys_open_nothing() {
        String pass = passes.write(HOLDER);
        assertThat(new Passes(keys, new TenantId("other"), NOW, random).read(pass))
                .isEmpty();
        assertThat(new Passes(FeedbackKeys.generate(random), new TenantId("semnan"), NOW, random).read(pass))
                .isEmpty();
    }

    @Test
    void one_whose_time_is_over_opens_nothing() {
        String pass = passes.write(HOLDER);
        Clock late = Clock.fixed(HOLDER.until().plusMillis(1), ZoneOffset.UTC);
        assertThat(new Passes(keys, new TenantId("semnan"), late, random).read(pass))
                .isEmpty();
    }
}
