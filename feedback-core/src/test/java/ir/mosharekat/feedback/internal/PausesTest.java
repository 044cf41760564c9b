package ir.mosharekat.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PausesTest {

    @Test
    void pauses_grow_from_five_seconds_to_twelve_hours_and_together_last_three_days() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(Pauses::after))
                .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(45))
                .endsWith(Duration.ofHours(12), Duration.ofHours(12));
        Duration whole =
                IntStream.range(1, Pauses.MOST_ATTEMPTS).mapToObj(Pauses::after).reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Pauses.PATIENCE, Pauses.PATIENCE.plusHours(6));
    }

    @Test
    void an_item_is_always_spread_alike_and_several_are_not() {
        Random random = new Random(20261122);
        Duration hour = Duration.ofHours(1);
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                        .map(item -> {
                            assertThat(Pauses.spread(hour, item))
                                    .isEqualTo(Pauses.spread(hour, item))
                                    .isBetween(hour, Duration.ofMinutes(72));
                            return Pauses.spread(hour, item);
                        })
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    @Test
    void an_item_says_itself_how_long_it_has_lain_there() {
        Instant made = Instant.parse("2026-11-21T08:30:00.123Z");
        UUID item = Uuids.next(made, new Random(7));

        assertThat(Uuids.madeAt(item)).isEqualTo(made);
        assertThat(Pauses.isStale(item, made.plus(Duration.ofDays(3)))).isFalse();
        assertThat(Pauses.isStale(item, made.plus(Duration.ofDays(3)).plusMillis(1)))
                .isTrue();
    }
}
