package ir.mosharekat.feedback.json;

/** How one value is read from its piece of the document; what is wrong with it is noted there. */
@FunctionalInterface
interface Reading<T> {
    T read(Node node);
}
