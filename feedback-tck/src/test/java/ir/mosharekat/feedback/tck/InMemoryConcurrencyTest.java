package ir.mosharekat.feedback.tck;

class InMemoryConcurrencyTest extends ConcurrencyConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
