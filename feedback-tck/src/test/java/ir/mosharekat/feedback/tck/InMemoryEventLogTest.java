package ir.mosharekat.feedback.tck;

class InMemoryEventLogTest extends EventLogConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
