package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.organization.TenantId;
import java.io.IOException;
import java.io.InputStream;

/**
 * A content in the blob store, as those who look into it get it.
 *
 * @param blobs where it is
 * @param tenant whose it is
 * @param id its name
 */
record KeptContent(BlobStore blobs, TenantId tenant, BlobId id) implements Content {

    @Override
    public InputStream open() throws IOException {
        return blobs.open(tenant, id).orElseThrow(() -> new IOException("A content is not kept any more"));
    }

    @Override
    public void close() {
        // It stays where it is.
    }
}
