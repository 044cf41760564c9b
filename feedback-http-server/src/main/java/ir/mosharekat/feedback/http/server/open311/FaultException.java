package ir.mosharekat.feedback.http.server.open311;

import org.jspecify.annotations.Nullable;

/** A request is not taken to the library. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final @Nullable String parameter;

    FaultException(Fault fault) {
        this(fault, null);
    }

    /** At a parameter that the standard knows, or at nothing. */
    FaultException(Fault fault, @Nullable String parameter) {
        super(fault.code());
        this.fault = fault;
        this.parameter = parameter;
    }

    Fault fault() {
        return fault;
    }

    @Nullable
    String parameter() {
        return parameter;
    }
}
