package ir.mosharekat.feedback.tck;

class InMemoryLetterTest extends LetterConformance {

    @Override
    protected FeedbackStoreFixture createFixture() {
        return new InMemoryFixture();
    }
}
