package ir.mosharekat.feedback.tck;

import java.util.function.UnaryOperator;

class InMemoryBlobStoreTest extends BlobStoreConformance {

    @Override
    protected BlobStoreFixture createFixture() {
        return new InMemoryBlobFixture(UnaryOperator.identity());
    }
}
