package ir.mosharekat.feedback.identity;

/** Says that something typed is not well-formed, and by a stable code why; it never repeats what was typed. */
public final class MalformedIdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** The reason. */
    private final String code;

    MalformedIdentifierException(String code) {
        super("malformed identifier: " + code);
        this.code = code;
    }

    /**
     * The reason, for a host to translate: the message key without its prefix {@code ir.mosharekat.feedback.}.
     *
     * @return a code such as {@code nationalCode.checksum}
     */
    public String code() {
        return code;
    }
}
