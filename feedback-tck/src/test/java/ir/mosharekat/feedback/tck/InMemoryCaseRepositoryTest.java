package ir.mosharekat.feedback.tck;

class InMemoryCaseRepositoryTest extends CaseRepositoryConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
