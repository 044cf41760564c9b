package ir.mosharekat.feedback.tck;

class InMemoryUnitOfWorkTest extends UnitOfWorkConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
