package ir.mosharekat.feedback.http.server;

import org.jspecify.annotations.Nullable;

/** A request is not taken to a service. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final @Nullable String where;

    RefusedException(Refusal refusal) {
        this(refusal, null);
    }

    /** At a field or parameter that the document knows, or at nothing. */
    RefusedException(Refusal refusal, @Nullable String where) {
        super(refusal.code());
        this.refusal = refusal;
        this.where = where;
    }

    Refusal refusal() {
        return refusal;
    }

    @Nullable
    String where() {
        return where;
    }
}
