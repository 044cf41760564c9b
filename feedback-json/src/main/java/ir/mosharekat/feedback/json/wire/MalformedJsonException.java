package ir.mosharekat.feedback.json.wire;

/** What was sent is no JSON, or not of the form that was asked for. Its message never quotes what was sent. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where it was. */
    private final String path;

    MalformedJsonException(String path) {
        super(path.isEmpty() ? "No JSON of that form" : "No JSON of that form, at " + path);
        this.path = path;
    }

    /** {@return where, as names of known fields and places in lists, such as {@code submitter.mobile}; maybe empty} */
    public String path() {
        return path;
    }
}
