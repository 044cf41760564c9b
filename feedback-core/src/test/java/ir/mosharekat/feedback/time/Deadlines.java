package ir.mosharekat.feedback.time;

import ir.mosharekat.feedback.text.LocalizedText;

/** Deadlines to test with, started at ten in the morning. */
final class Deadlines {
    static final LocalizedText BASIS = new LocalizedText("ماده ۱۳ آیین\u200cنامه", "bylaw, Art. 13");

    private Deadlines() {}

    static DeadlinePolicy policy(DayCount limit) {
        return new DeadlinePolicy("foi.answer", limit, DueTime.END_OF_DAY, BASIS);
    }

    static Deadline from(String jalaliStart, DayCount limit, WorkCalendar calendar) {
        return policy(limit).deadlineFrom(Calendars.at(jalaliStart, "10:00"), calendar);
    }
}
