package ir.mosharekat.feedback.time;

/** Which days a deadline counts. */
public enum DayUnit {
    /** Only days on which the offices work; the others are skipped. */
    WORKING_DAYS("روز کاری", "working day"),
    /** Every day; if the last one is closed the deadline rolls forward to the next working day. */
    CALENDAR_DAYS("روز تقویمی", "calendar day");

    private final String fa;
    private final String en;

    DayUnit(String fa, String en) {
        this.fa = fa;
        this.en = en;
    }

    boolean counts(DayVerdict day) {
        return this == CALENDAR_DAYS || day.isWorking();
    }

    /** «۱۰ روز کاری», "10 working days". */
    String in(Language language, int amount) {
        return language.number(amount) + " " + language.choose(fa, amount == 1 ? en : en + "s");
    }
}
