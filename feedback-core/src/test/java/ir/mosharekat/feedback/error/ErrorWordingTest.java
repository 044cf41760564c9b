package ir.mosharekat.feedback.error;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.workflow.Transition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErrorWordingTest {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");
    private static final Catalog MESSAGES = Catalog.beside(FeedbackException.class, "errors");

    /** Something no message may hold, wherever it was put in. */
    private static final String CANARY = "canary-09120000000";

    private final InvalidCommandException invalid =
            new InvalidCommandException(List.of(violation(), violation(), violation()));
    private final IllegalTransitionException illegal =
            new IllegalTransitionException("CLOSED", "ASSIGN", new TreeSet<>(Set.of("PURGE")));
    private final ConcurrentUpdateException stale = new ConcurrentUpdateException(3, 5);
    private final StorageException unavailable =
            new StorageException(StorageException.Retry.MAY_HELP, new IllegalStateException("x"));
    private final StorageException failed =
            new StorageException(StorageException.Retry.WILL_NOT_HELP, new IllegalStateException("x"));

    private final Map<String, FeedbackException> all = new TreeMap<>(Map.ofEntries(
            entry("access.denied", new AccessDeniedException("ASSIGN")),
            entry("case.notFound", new NotFoundException()),
            entry("command.invalid", invalid),
            entry("idempotencyKey.reused", new IdempotencyKeyReusedException()),
            entry("rate.limited", new TooManyRequestsException(Duration.ofSeconds(61))),
            entry("rule.questionLimit", new RuleViolatedException("questionLimit", 2)),
            entry("store.failed", failed),
            entry("store.unavailable", unavailable),
            entry("subscriber.notFound", NotFoundException.subscriber()),
            entry("transition.illegal", illegal),
            entry("version.stale", stale)));

    @Test
    void every_exception_has_its_stable_code_and_says_so_in_both_languages() {
        all.forEach((code, exception) -> {
            assertThat(exception.code()).isEqualTo(code);
            assertThat(exception.message(PERSIAN)).as(code).isNotBlank().containsPattern("[\\u0600-\\u06FF]");
            assertThat(exception.message(Locale.ENGLISH)).as(code).isNotBlank().isASCII();
            assertThat(exception.message(Locale.FRENCH)).isEqualTo(exception.message(PERSIAN));
            assertThat(exception).hasMessage(code + ": " + exception.message(Locale.ENGLISH));
            assertThat(exception.message(PERSIAN) + exception.message(Locale.ENGLISH))
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void every_rule_that_a_table_names_has_its_wording() {
        assertThat(guards()).allSatisfy(rule -> {
            LocalizedText wording = MESSAGES.phrase("rule." + rule, 7);
            assertThat(wording.fa()).isNotBlank();
            assertThat(new RuleViolatedException(rule, 7).rule()).isEqualTo(rule);
        });
    }

    /** A conversation is limited, and cases are linked, in every state, so no row names it. */
    @Test
    void every_rule_that_has_a_wording_is_named_by_a_table() {
        Set<String> known = new TreeSet<>(guards());
        known.add("messageLimit");
        known.addAll(List.of(
                "attachmentLimit",
                "calendarChanges",
                "copied",
                "harmless",
                "identified",
                "scanned",
                "workingDays",
                "linkLimit",
                "ownUnit",
                "linked",
                "notLinked",
                "notPurged",
                "partOfIt",
                "preserved",
                "otherCase",
                "otherKind",
                "sameKind",
                "signedOnce",
                "unanswered"));

        assertThat(rulesWithWording()).isEqualTo(known);
    }

    @Test
    void numbers_are_told_in_the_digits_of_the_language() {
        assertThat(invalid.message(PERSIAN)).contains("۳").doesNotContain("3");
        assertThat(invalid.message(Locale.ENGLISH)).contains("3");
        assertThat(new RuleViolatedException("questionDays", 15).message(PERSIAN))
                .contains("۱۵");
    }

    @Test
    void a_source_that_asks_too_often_is_told_full_minutes_and_never_none() {
        assertThat(minutes(0)).isEqualTo("1");
        assertThat(minutes(1)).isEqualTo("1");
        assertThat(minutes(60)).isEqualTo("1");
        assertThat(minutes(61)).isEqualTo("2");
        assertThat(minutes(3_600)).isEqualTo("60");
        assertThat(new TooManyRequestsException(Duration.ofSeconds(61)).retryAfter())
                .isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void what_a_caller_needs_is_there_as_a_value() {
        assertThat(illegal.state()).isEqualTo("CLOSED");
        assertThat(illegal.action()).isEqualTo("ASSIGN");
        illegal.allowed().clear();
        assertThat(illegal.allowed()).containsExactly("PURGE");
        assertThat(stale.expected()).isEqualTo(3);
        assertThat(stale.found()).isEqualTo(5);
        assertThat(invalid.violations()).hasSize(3);
        assertThat(unavailable.isTransient()).isTrue();
        assertThat(failed.isTransient()).isFalse();
    }

    @Test
    void no_message_repeats_what_it_was_given() {
        Stream<FeedbackException> given = Stream.of(
                new AccessDeniedException(CANARY),
                new IllegalTransitionException(CANARY, CANARY, new TreeSet<>(Set.of(CANARY))),
                new InvalidCommandException(List.of(
                        new Violation("complainant.mobile", "mobile.invalid", new LocalizedText(CANARY, CANARY)))),
                new ConcurrentUpdateException(1, 2));
        assertThat(given).allSatisfy(exception -> {
            assertThat(printed(exception)).doesNotContain(CANARY);
            assertThat(exception.message(PERSIAN)).doesNotContain(CANARY);
            assertThat(exception.message(Locale.ENGLISH)).doesNotContain(CANARY);
        });
    }

    /** Drivers quote values, so what the driver said is in the cause and never in the message. */
    @Test
    void a_failed_store_says_nothing_of_what_its_driver_said() {
        for (StorageException.Retry retry : StorageException.Retry.values()) {
            StorageException driverFailed = new StorageException(retry, new IllegalStateException(CANARY));

            assertThat(driverFailed.getMessage()).doesNotContain(CANARY);
            assertThat(driverFailed.toString()).doesNotContain(CANARY);
            assertThat(driverFailed).hasRootCauseMessage(CANARY);
        }
    }

    /** Only counts, days and minutes fill a message: a rule about a person has no place to put the person in. */
    @Test
    void only_numbers_have_a_place_in_a_message() {
        Set<String> withPlace = Stream.concat(
                        all.keySet().stream(), rulesWithWording().stream().map(rule -> "rule." + rule))
                .filter(code -> MESSAGES.phrase(code).en().contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(withPlace)
                .containsExactly(
                        "command.invalid",
                        "rate.limited",
                        "rule.appealWindow",
                        "rule.attachmentLimit",
                        "rule.disputeWindow",
                        "rule.extensionLimit",
                        "rule.linkLimit",
                        "rule.messageLimit",
                        "rule.objectionLimit",
                        "rule.objectionWindow",
                        "rule.postponementLimit",
                        "rule.questionDays",
                        "rule.questionLimit",
                        "rule.reopeningLimit",
                        "rule.unmergeWindow");
    }

    private static Set<String> guards() {
        return Stream.<List<? extends Transition<?, ?>>>of(
                        ComplaintLifecycle.TABLE.rows(), TicketLifecycle.TABLE.rows(), PromiseLifecycle.TABLE.rows())
                .flatMap(List::stream)
                .flatMap(row -> row.guards().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesWithWording() {
        try (var in = FeedbackException.class.getResourceAsStream("errors_en.properties")) {
            assertThat(in).isNotNull();
            Properties texts = new Properties();
            texts.load(in);
            return texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("rule."))
                    .map(key -> key.substring("rule.".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String minutes(int seconds) {
        return new TooManyRequestsException(Duration.ofSeconds(seconds))
                .message(Locale.ENGLISH)
                .replaceAll("[^0-9]", "");
    }

    private static String printed(Throwable exception) {
        StringWriter printed = new StringWriter();
        exception.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }

    private static Violation violation() {
        return new Violation("text", "text.tooShort", new LocalizedText("کوتاه", "short"));
    }
}
