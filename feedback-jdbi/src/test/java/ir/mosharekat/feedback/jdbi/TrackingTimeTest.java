package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.AccessSecret;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Neither the answer nor its time tells whether a case exists: 20,000 lookups, half of them with codes that exist and a
 * wrong secret, half with codes that do not, in pairs of random order, compared with the sign test. As near as anybody can
 * come: on the machine of the server.
 */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrackingTimeTest {

    private static final int CASES = 2_000;
    private static final int LOOKUPS = 20_000;
    private static final String WRONG = "0".repeat(24);
    private static final TenantId SEMNAN = ExampleOrganizations.semnan().tenant();

    private final Random random = new Random(20261121);
    private final FeedbackKeys keys = FeedbackKeys.generate(new SecureRandom());
    private final List<String> existing = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private HikariDataSource pool = new HikariDataSource();
    private FeedbackStore store = new InMemoryFeedbackStore();
    private Feedback feedback = Portal.over(store, keys);

    @BeforeEach
    void registerCases() {
        pool = Databases.emptyPostgreSql(2);
        store = JdbiFeedbackStore.create(pool);
        feedback = Portal.over(store, keys);
        for (int i = 0; i < CASES; i++) {
            Receipt receipt = feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
            existing.add(receipt.trackingCode().value());
            missing.add(justBefore(receipt.trackingCode()));
        }
    }

    /** A code that nobody has, next to one that somebody has: so both kinds come by the same rows equally often. */
    private static String justBefore(TrackingCode code) {
        int digits = code.value().length() - 1;
        long before = Long.parseLong(code.value().substring(0, digits)) - 1;
        return IntStream.range(0, 10)
                .mapToObj(check -> String.format(Locale.ROOT, "%0" + digits + "d%d", before, check))
                .flatMap(typed -> TrackingCode.parse(typed).stream())
                .findFirst()
                .orElseThrow()
                .value();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void a_wrong_secret_and_a_missing_case_get_the_same_answer() {
        assertThat(feedback.handling().track(existing.get(0), WRONG, Portal.CITIZEN))
                .isEqualTo(feedback.handling().track(missing.get(0), WRONG, Portal.CITIZEN))
                .isEmpty();
    }

    @Test
    void a_wrong_secret_and_a_missing_case_take_the_same_time() {
        assertThat(Math.abs(zOf(code -> feedback.handling().track(code, WRONG, Portal.CITIZEN))))
                .isLessThan(4.5);
    }

    /** The twin: whoever returns as soon as there is no case is found out. */
    @Test
    void an_early_return_is_found_out() {
        assertThat(Math.abs(zOf(this::lookUpHastily))).isGreaterThan(4.5);
    }

    private void lookUpHastily(String code) {
        AccessSecret typed = AccessSecret.parse(WRONG).orElseThrow();
        store.inUnitOfWork(SEMNAN, unit -> unit.cases().findStamp(new TrackingCode(code)))
                .ifPresent(found -> assertThat(keys.accessSecret(SEMNAN, new TrackingCode(code), found.stamp())
                                .matches(typed))
                        .isFalse());
    }

    private double zOf(Consumer<String> lookup) {
        measure(lookup);
        return measure(lookup).z();
    }

    /** Pairs of a case that exists and one that does not, now this one first, now that. */
    private SignTest measure(Consumer<String> lookup) {
        SignTest test = new SignTest();
        for (int i = 0; i < LOOKUPS / 2; i++) {
            String there = existing.get(random.nextInt(CASES));
            String notThere = missing.get(random.nextInt(CASES));
            if (random.nextBoolean()) {
                long first = nanosOf(lookup, there);
                test.add(first, nanosOf(lookup, notThere));
            } else {
                long second = nanosOf(lookup, notThere);
                test.add(nanosOf(lookup, there), second);
            }
        }
        return test;
    }

    private static long nanosOf(Consumer<String> lookup, String code) {
        long begin = System.nanoTime();
        lookup.accept(code);
        return System.nanoTime() - begin;
    }
}
