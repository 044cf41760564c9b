package ir.mosharekat.feedback.tck;

class InMemoryDeliveryRepositoryTest extends DeliveryRepositoryConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
