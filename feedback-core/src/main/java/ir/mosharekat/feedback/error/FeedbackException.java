package ir.mosharekat.feedback.error;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something the library refuses or cannot do, with a code that stays the same and a message in Persian and English.
 * Neither ever quotes what people wrote, nor a name, a number or a secret.
 */
public abstract class FeedbackException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Catalog MESSAGES = Catalog.beside(FeedbackException.class, "errors");

    /** A key of the error catalog. */
    private final String code;

    private final transient LocalizedText wording;

    /**
     * Creates an exception whose message is found by its code.
     *
     * @param code the stable code, a key of the error catalog
     * @param facts what fills the message: identifiers, states and numbers only
     */
    protected FeedbackException(String code, @Nullable Object... facts) {
        this(code, MESSAGES.phrase(code, facts), null);
    }

    /**
     * Creates an exception that was caused by another.
     *
     * @param code the stable code, a key of the error catalog
     * @param cause what went wrong below
     */
    protected FeedbackException(String code, @Nullable Throwable cause) {
        this(code, MESSAGES.phrase(code), cause);
    }

    private FeedbackException(String code, LocalizedText wording, @Nullable Throwable cause) {
        super(code + ": " + wording.en(), cause);
        this.code = code;
        this.wording = wording;
    }

    /**
     * The stable code, which hosts translate and HTTP replies carry.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The message for a reader.
     *
     * @param locale the reader's locale
     * @return the Persian message, or the English one for an English locale
     */
    public String message(Locale locale) {
        return wording.in(locale);
    }

    /** {@return the message in both languages} */
    public LocalizedText message() {
        return wording;
    }
}
