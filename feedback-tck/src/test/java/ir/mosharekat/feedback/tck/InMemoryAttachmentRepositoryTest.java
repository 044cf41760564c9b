package ir.mosharekat.feedback.tck;

class InMemoryAttachmentRepositoryTest extends AttachmentRepositoryConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
