package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.accesslog.AccessKind;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.duplicate.Resemblance.Reason;
import ir.mosharekat.feedback.duplicate.Resemblance.Sort;
import ir.mosharekat.feedback.notification.DeliveryAction;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import ir.mosharekat.feedback.workflow.State;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that people read, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingTest {

    private static final String BASE = "/ir/mosharekat/feedback/";

    /** Parts of words that hang on by a ZWNJ and stand alone only where somebody forgot it. */
    private static final Pattern LOOSE_PART = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\u200C])(?:ن?می (?=\\p{L})|(?:های?|هایی|ترین?|ام|اند|اش) *(?![\\p{L}\\p{M}]))");

    /** A plural or a verb without the ZWNJ it needs, by words that occur; after a letter that does not join none is. */
    private static final Pattern GLUED_PART = Pattern.compile(
            "(?<![\\p{L}\\u200C])(?:ن?می(?=شو|توا|کن|رس|گیر|پذیر|ده|خواه|یاب)|(?:رقم|دسته|پرونده|شکایت|پیام|آن|این)ها)");

    private static final LocalizedText DAY = new LocalizedText("شنبه ۳۰ آبان ۱۴۰۵", "Saturday 30 Aban 1405");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access/desk",
                "accesslog/accesslog",
                "attachment/attachment",
                "calendar/calendar",
                "cases/cases",
                "complaint/complaint",
                "error/errors",
                "handling/handling",
                "linking/linking",
                "notification/notification",
                "promise/promise",
                "ticket/ticket",
                "validation/labels",
                "validation/violations",
                "workflow/workflow"
            })
    void a_catalog_says_the_same_in_both_languages_and_spells_persian_as_it_is_stored(String catalog)
            throws IOException {
        Properties persian = load(BASE + catalog + "_fa.properties");
        Properties english = load(BASE + catalog + "_en.properties");

        assertThat(persian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : persian.stringPropertyNames()) {
            assertWellSpelled(key, persian.getProperty(key), english.getProperty(key));
        }
    }

    @Test
    void the_validation_messages_are_well_spelled_too() throws IOException {
        Properties persian = load("/ContributorValidationMessages_fa.properties");
        Properties english = load("/ContributorValidationMessages.properties");

        assertThat(persian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : persian.stringPropertyNames()) {
            assertWellSpelled(key, persian.getProperty(key), english.getProperty(key));
        }
    }

    @Test
    void everything_that_has_a_name_on_the_screen_has_one_in_both_languages_and_nothing_else_is_kept()
            throws IOException {
        assertKeys(
                "complaint/complaint",
                Stream.of(
                        keys("state.", ComplaintState.values(), ComplaintState::label),
                        keys("next.", ComplaintState.values(), state -> state.next(DAY)),
                        keys("action.", ComplaintAction.values(), ComplaintAction::label)));
        assertKeys(
                "ticket/ticket",
                Stream.of(
                        keys("state.", TicketState.values(), TicketState::label),
                        keys("next.", TicketState.values(), state -> state.next(DAY)),
                        keys("action.", TicketAction.values(), TicketAction::label)));
        assertKeys(
                "promise/promise",
                Stream.of(
                        keys("state.", PromiseState.values(), PromiseState::label),
                        keys("next.", PromiseState.values(), state -> state.next(DAY)),
                        keys("action.", PromiseAction.values(), PromiseAction::label),
                        Set.of(
                                "said.made",
                                "said.kept",
                                "said.postponed",
                                "said.withdrawn",
                                "said.missed",
                                "said.confirmed",
                                "said.takenUpAgain",
                                "said.unsettled")));
        assertKeys(
                "notification/notification",
                Stream.of(
                        keys("state.", DeliveryState.values(), DeliveryState::label),
                        keys("next.", DeliveryState.values(), state -> state.next(DAY)),
                        keys("action.", DeliveryAction.values(), DeliveryAction::label),
                        keys("occasion.", Occasion.values(), Occasion::label),
                        Arrays.stream(Occasion.values())
                                .map(occasion -> "text." + occasion)
                                .collect(Collectors.toSet()),
                        Set.of("page", "subject.citizen", "subject.desk")));
        assertKeys(
                "access/desk",
                Stream.of(
                        keys("action.", DeskAction.values(), DeskAction::label),
                        keys("office.", OfficeAction.values(), OfficeAction::label)));
        assertKeys("accesslog/accesslog", Stream.of(keys("kind.", AccessKind.values(), AccessKind::label)));
        assertKeys("workflow/workflow", Stream.of(keys("role.", Role.values(), Role::label)));
        assertKeys(
                "duplicate/duplicate",
                Stream.of(keys("reason.", Sort.values(), sort -> new Reason(sort, 5).explanation())));
        assertKeys(
                "cases/cases",
                Stream.of(
                        keys("message.", MessageType.values(), MessageType::label),
                        keys("duty.", CaseClock.Duty.values(), CaseClock.Duty::label),
                        keys("outcome.", Outcome.values(), Outcome::label),
                        keys("rejection.", RejectionReason.values(), RejectionReason::label),
                        keys("contribution.", Contribution.values(), Contribution::label)));
    }

    @Test
    void what_two_buttons_do_is_never_said_in_the_same_words() {
        assertDistinct(ComplaintAction.values(), ComplaintAction::label);
        assertDistinct(TicketAction.values(), TicketAction::label);
        assertDistinct(DeskAction.values(), DeskAction::label);
        assertDistinct(AccessKind.values(), AccessKind::label);
        assertDistinct(Role.values(), Role::label);
        assertDistinct(PromiseAction.values(), PromiseAction::label);
        assertDistinct(PromiseState.values(), PromiseState::label);
        assertDistinct(DeliveryAction.values(), DeliveryAction::label);
        assertDistinct(DeliveryState.values(), DeliveryState::label);
        assertDistinct(Occasion.values(), Occasion::label);
        assertDistinct(OfficeAction.values(), OfficeAction::label);
        assertDistinct(ComplaintState.values(), ComplaintState::label);
        assertDistinct(TicketState.values(), TicketState::label);
    }

    /** A citizen who can still act, or still waits for somebody, is told by when; what has ended has no date. */
    @Test
    void what_happens_next_names_a_day_until_the_case_has_ended() {
        for (State state : states()) {
            assertThat(state.next(DAY).fa().contains(DAY.fa()))
                    .as("%s", state)
                    .isEqualTo(state.phase() != Phase.CLOSED);
            assertThat(state.next(DAY).en().contains(DAY.en())).isEqualTo(state.phase() != Phase.CLOSED);
        }
    }

    private static List<State> states() {
        return Stream.<State[]>of(
                        ComplaintState.values(), TicketState.values(), PromiseState.values(), DeliveryState.values())
                .flatMap(Stream::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"می شود", "پرونده ها", "دسته های", "بزرگ ترین", "نمی توان"})
    void a_loose_part_of_a_word_would_be_found(String wrong) {
        assertThat(LOOSE_PART.matcher(wrong).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"میشود", "نمیتوان", "رقمها", "پروندهها را"})
    void a_glued_part_of_a_word_would_be_found(String wrong) {
        assertThat(GLUED_PART.matcher(wrong).find()).isTrue();
    }

    private static void assertWellSpelled(String key, String fa, String en) {
        assertThat(PersianText.canonical(fa)).as(key).isEqualTo(fa).isNotBlank();
        assertThat(fa).as(key).doesNotContainPattern(LOOSE_PART).doesNotContainPattern(GLUED_PART);
        assertThat(en).as(key).isNotBlank().isEqualTo(en.strip()).matches("[\\p{ASCII}]+");
        assertThat(placeholders(fa)).as(key).isEqualTo(placeholders(en));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E extends Enum<E>> Set<String> keys(String prefix, E[] values, Function<E, LocalizedText> label) {
        return Arrays.stream(values)
                .peek(value -> assertThat(label.apply(value).fa()).isNotBlank())
                .map(value -> prefix + value.name())
                .collect(Collectors.toSet());
    }

    private static void assertKeys(String catalog, Stream<Set<String>> expected) throws IOException {
        assertThat(load(BASE + catalog + "_fa.properties").stringPropertyNames())
                .as(catalog)
                .isEqualTo(expected.flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static <E extends Enum<E>> void assertDistinct(E[] values, Function<E, LocalizedText> label) {
        assertThat(values).extracting(value -> label.apply(value).fa()).doesNotHaveDuplicates();
        assertThat(values).extracting(value -> label.apply(value).en()).doesNotHaveDuplicates();
    }

    private static Properties load(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
