package ir.mosharekat.feedback.tck;

class InMemoryPromiseRepositoryTest extends PromiseRepositoryConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
