package ir.mosharekat.feedback.tck;

class InMemoryCaseSearchTest extends CaseSearchConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
