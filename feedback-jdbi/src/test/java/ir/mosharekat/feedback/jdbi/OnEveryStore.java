package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stories of a portal that come out the same on every store; each begins with an empty one, on the same morning. */
@ParameterizedClass(name = "{0}")
@EnumSource
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnEveryStore {

    /** What the stories are told on. */
    enum Kind {
        IN_MEMORY,
        H2,
        POSTGRESQL
    }

    final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");

    /** The portal, as it is run now. */
    Feedback feedback;

    /** JUnit sets it, before everything else. */
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Kind kind;

    private final FeedbackKeys keys = FeedbackKeys.generate(new SecureRandom());
    private HikariDataSource pool = new HikariDataSource();
    private FeedbackStore store;

    @BeforeEach
    final void open() {
        store = switch (kind) {
            case IN_MEMORY -> new InMemoryFeedbackStore();
            case H2 -> over(Databases.newH2(4));
            case POSTGRESQL -> over(Databases.emptyPostgreSql(4));
        };
        runUnder(ExampleOrganizations.semnan());
    }

    private FeedbackStore over(HikariDataSource opened) {
        pool = opened;
        return JdbiFeedbackStore.create(opened);
    }

    @AfterEach
    final void close() {
        pool.close();
    }

    /** Runs the portal under the rules of another organization, or other rules of the same, over what is stored. */
    final void runUnder(Organization organization) {
        feedback = equip(Portal.builder(store, keys, clock, organization)).build();
    }

    /** Adds what a portal of these stories has besides. */
    FeedbackBuilder equip(FeedbackBuilder builder) {
        return builder;
    }

    /** {@return the same portal on another node} */
    final Feedback anotherNode() {
        return Portal.over(store, keys, clock);
    }

    /** {@return what the portal keeps its cases in} */
    final FeedbackStore store() {
        return store;
    }

    /** Runs the portal over the same store with a defect planted in it, for the twin of a test. */
    final void plant(UnaryOperator<FeedbackStore> planted) {
        store = planted.apply(store);
        runUnder(feedback.organization());
    }

    /** Does all that is due. */
    final void runAll() {
        while (feedback.dispatcher().runOnce() > 0) {
            // One thing that was done may have made another one due.
        }
    }

    /** {@return what a receipt opens, typed as it is printed} */
    final TrackedCase track(Receipt receipt) {
        return tracked(receipt).orElseThrow();
    }

    /** {@return the same; empty if the receipt opens nothing} */
    final Optional<TrackedCase> tracked(Receipt receipt) {
        return feedback.handling()
                .track(receipt.trackingCode().grouped(), receipt.secret().grouped(), Portal.CITIZEN);
    }

    /** {@return how somebody acts who has opened a case with its receipt} */
    static CommandContext holder(TrackedCase tracked) {
        return CommandContext.of(tracked.holder(), Channel.WEB);
    }

    /** {@return a case as it lies on the desk of the screener} */
    final CaseView view(Receipt receipt) {
        return feedback.handling().view(receipt.caseId(), Portal.SCREENER);
    }

    /** Somebody is refused because of a rule, and told so in Persian. */
    static void assertRule(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolatedException.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.message(Locale.forLanguageTag("fa"))).isNotBlank();
        });
    }
}
