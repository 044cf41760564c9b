package ir.mosharekat.feedback.http.server.open311;

/**
 * What is said, before it is JSON or XML.
 *
 * @param root what XML calls all of it
 * @param content a listing or fields
 */
record Document(String root, Object content) {

    static Document of(String root, Listing listing) {
        return new Document(root, listing);
    }

    static Document of(String root, Fields fields) {
        return new Document(root, fields);
    }
}
