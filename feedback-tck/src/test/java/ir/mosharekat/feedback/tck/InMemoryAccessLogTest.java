package ir.mosharekat.feedback.tck;

class InMemoryAccessLogTest extends AccessLogConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
