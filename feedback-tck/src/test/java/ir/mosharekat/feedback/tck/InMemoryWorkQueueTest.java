package ir.mosharekat.feedback.tck;

class InMemoryWorkQueueTest extends WorkQueueConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
