package ir.mosharekat.feedback.tck;

class InMemoryCalendarLogTest extends CalendarLogConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
