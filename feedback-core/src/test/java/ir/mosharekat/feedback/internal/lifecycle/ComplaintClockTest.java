package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.fixture.SampleOrganization.endOf;
import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.MANAGER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn it is and by when: questions, replies, extensions. The answer is due on Saturday 2026-12-12. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintClockTest {

    @Test
    void a_question_stops_the_desks_time_and_gives_the_citizen_days() {
        Story story = Story.complaintInProgress().at("2026-11-22", "10:00").complaint(c -> c.ask(Story.question(5)));

        assertThat(story.now().state()).isEqualTo("AWAITING_CITIZEN");
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.PAUSED);
        assertThat(story.now().clock().pause())
                .isEqualTo(new CaseClock.Pause(SampleOrganization.at("2026-11-22", "10:00"), endOf("2026-11-27")));
        assertThat(story.now().nextDue()).isEmpty();
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.QUESTION);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("days", "5", "message", "1"));
        assertThat(story.complaintDetails().counts().questions()).isEqualTo(1);
        assertThat(story.complaintDetails().counts().questionDays()).isEqualTo(5);
    }

    /** Thursdays and Fridays are off: the first days are 2026-11-26 and 27. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 09:00, 2026-11-22, 23:00, 2026-12-12, the day of the question is the desk's own",
        "2026-11-22, 23:59, 2026-11-23, 00:00, 2026-12-13, one working day",
        "2026-11-22, 09:00, 2026-11-25, 09:00, 2026-12-15, three working days",
        "2026-11-25, 09:00, 2026-11-27, 09:00, 2026-12-12, two days off",
        "2026-11-25, 09:00, 2026-11-28, 09:00, 2026-12-13, two days off and a working day",
        "2026-11-22, 09:00, 2026-12-02, 09:00, 2026-12-22, eight working days",
    })
    void a_reply_gives_the_desk_back_the_working_days_that_were_the_citizens(
            String askedOn, String askedAt, String repliedOn, String repliedAt, String due, String why) {
        Story story = Story.complaintInProgress()
                .at(askedOn, askedAt)
                .complaint(c -> c.ask(Story.question(12)))
                .as(CITIZEN)
                .at(repliedOn, repliedAt)
                .complaint(c -> c.reply(TEXT));

        assertThat(story.now().clock().answerDue()).as(why).isEqualTo(endOf(due));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(story.now().clock().pause()).isNull();
        assertThat(story.now().clock().promisedDue())
                .as("what the receipt says")
                .isEqualTo(endOf("2026-12-12"));
        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.REPLY);
    }

    @Test
    void days_are_given_back_in_calendar_days_where_the_time_is_counted_in_them() {
        Story story = inCalendarDays()
                .at("2026-11-25", "09:00")
                .complaint(c -> c.ask(Story.question(12)))
                .as(CITIZEN)
                .at("2026-11-28", "09:00")
                .complaint(c -> c.reply(TEXT));

        // Thirteen days and three: Monday 2026-12-07.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-07"));
    }

    @Test
    void a_citizen_who_does_not_reply_costs_the_desk_no_day_either() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(3)))
                .fire();

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.lastEvent().happening().at()).isEqualTo(endOf("2026-11-25"));
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.time-out");
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-15"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
    }

    @Test
    void the_citizen_is_asked_twice_at_most() {
        Story story = Story.complaintInProgress();
        for (int i = 0; i < 2; i++) {
            story.as(HANDLER)
                    .complaint(c -> c.ask(Story.question(2)))
                    .as(CITIZEN)
                    .complaint(c -> c.reply(TEXT));
        }
        story.as(HANDLER).refusesComplaint("questionLimit", c -> c.ask(Story.question(1)));

        assertThat(story.complaintDetails().counts().questions()).isEqualTo(2);
    }

    @Test
    void the_citizen_is_given_fifteen_days_at_most_in_all() {
        Story story = Story.complaintInProgress()
                .refusesComplaint("questionDays", c -> c.ask(Story.question(16)))
                .complaint(c -> c.ask(Story.question(10)))
                .as(CITIZEN)
                .complaint(c -> c.reply(TEXT))
                .as(HANDLER)
                .refusesComplaint("questionDays", c -> c.ask(Story.question(6)))
                .complaint(c -> c.ask(Story.question(5)));

        assertThat(story.complaintDetails().counts().questionDays()).isEqualTo(15);
    }

    @Test
    void an_extension_moves_the_day_of_the_answer_once_and_the_promise_never() {
        Story story = Story.complaintInProgress()
                .as(MANAGER)
                .at("2026-12-10", "09:00")
                .complaint(c -> c.extend(until("2026-12-30")));

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-30"));
        assertThat(story.now().clock().promisedDue()).isEqualTo(endOf("2026-12-12"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.INTERIM_REPLY);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
        assertThat(story.lastEvent().happening().facts())
                .containsEntry("until", "2026-12-30")
                .containsEntry("due", endOf("2026-12-30").toString());
        story.refusesComplaint("extensionLimit", c -> c.extend(until("2027-01-05")));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-12", "2026-12-11", "2026-11-01", "2026-12-10"})
    void an_extension_is_later_than_the_day_the_answer_is_due_on_now(String until) {
        Story.complaintInProgress().as(MANAGER).refusesComplaint("laterDue", c -> c.extend(until(until)));
    }

    /** Ninety days from Saturday 2026-11-21 are Friday 2027-02-19, so the last day is the Saturday after it. */
    @Test
    void no_extension_goes_beyond_ninety_days_from_the_receipt() {
        Story.complaintInProgress()
                .as(MANAGER)
                .refusesComplaint("outerLimit", c -> c.extend(until("2027-02-21")))
                .complaint(c -> c.extend(until("2027-02-20")));
    }

    /** The desk gets the days back in which it waited for the citizen, but the law's three months go on. */
    @Test
    void no_pause_takes_an_answer_beyond_ninety_days() {
        Story story = Story.complaintInProgress().as(MANAGER).complaint(c -> c.extend(until("2027-02-17")));
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2027-02-17"));

        story.as(HANDLER)
                .at("2026-12-01", "09:00")
                .complaint(c -> c.ask(Story.question(10)))
                .as(CITIZEN)
                .at("2026-12-09", "09:00")
                .complaint(c -> c.reply(TEXT));
        CaseClock.Running answer = story.now().clock().answer();
        assertThat(answer.due()).isEqualTo(endOf("2027-02-20"));
        Deadline deadline =
                SampleOrganization.rules(SampleOrganization.COMPLAINTS).deadline(answer);
        List<String> lines = deadline.explain().lines(Locale.ENGLISH);
        assertThat(lines.get(lines.size() - 1)).contains("the end in any case: 90 calendar days", "Art. 16 note 4");
    }

    @Test
    void an_extension_to_a_day_off_ends_on_the_working_day_before_it() {
        Story story = Story.complaintInProgress().as(MANAGER).complaint(c -> c.extend(until("2026-12-25")));

        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-23"));
    }

    /** Thirteen calendar days end on Friday 2026-12-04 and so on Saturday; the extension counted that day twice. */
    @ParameterizedTest
    @CsvSource({"2026-12-06", "2026-12-09", "2026-12-30"})
    void an_extension_ends_on_the_day_it_says_where_the_time_is_counted_in_calendar_days(String until) {
        Story story = inCalendarDays();
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-05"));

        story.as(MANAGER).complaint(c -> c.extend(until(until)));
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf(until));
    }

    @Test
    void an_extension_while_the_citizen_is_asked_leaves_the_pause_as_it_is() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(10)))
                .as(MANAGER)
                .at("2026-11-23", "09:00")
                .complaint(c -> c.extend(until("2026-12-19")));

        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.PAUSED);
        assertThat(story.now().clock().pause())
                .isEqualTo(new CaseClock.Pause(SampleOrganization.at("2026-11-22", "09:00"), endOf("2026-12-02")));

        story.as(CITIZEN).at("2026-11-25", "09:00").complaint(c -> c.reply(TEXT));
        // Three working days from Saturday 2026-12-19.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-22"));
    }

    @Test
    void what_is_stored_of_a_deadline_explains_it_again_with_every_day_given_back() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(10)))
                .as(CITIZEN)
                .at("2026-11-25", "09:00")
                .complaint(c -> c.reply(TEXT));
        CaseClock.Running answer = story.now().clock().answer();
        Rules rules = SampleOrganization.rules(SampleOrganization.COMPLAINTS);

        assertThat(answer.extension()).isEqualTo(3);
        assertThat(rules.deadline(answer).due()).isEqualTo(answer.due());
        assertThat(rules.deadline(answer).extension()).isEqualTo(3);
        assertThat(rules.deadline(answer).start()).isEqualTo(story.now().receivedAt());
    }

    private static Story inCalendarDays() {
        CasePolicy policy = SampleOrganization.policy("complaint", DayCount.calendarDays(13));
        CaseClock clock = SampleOrganization.rules(policy).started(SampleCases.RECEIVED);
        return Story.of(SampleCases.complaint().clock(clock))
                .under(policy)
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .as(HANDLER)
                .complaint(Complaint::start);
    }

    private static Extension until(String date) {
        return Extension.until(LocalDate.parse(date), "منتظر قطعه هستیم.");
    }
}
