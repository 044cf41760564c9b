package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.http.server.front.ClosingException;
import ir.mosharekat.feedback.http.server.front.Refusals;
import ir.mosharekat.feedback.http.server.front.TooLargeException;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said when something is not done: in the standard's form, with the code of the library beside the number that the
 * standard has for it.
 *
 * @param status the status
 * @param document what is said
 */
record Faults(int status, Document document) {

    private static final int INVALID = 400;

    /** What the standard calls what the library speaks of. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "category", "service_code",
            "subject", "description",
            "text", "description",
            "submitter.name", "first_name",
            "submitter.mobile", "phone",
            "submitter.landline", "phone",
            "submitter.email", "email");

    static Faults of(RuntimeException e, Locale language) {
        if (e instanceof InvalidCommandException invalid) {
            List<Fields> errors = invalid.violations().stream()
                    .map(violation -> new Violation(parameter(violation), violation.code(), violation.message()))
                    .distinct()
                    .map(violation -> error(INVALID, violation, language))
                    .toList();
            return new Faults(INVALID, Document.of("errors", new Listing("error", errors)));
        }
        if (e instanceof FeedbackException refused) {
            return of(Refusals.status(refused), refused.code(), refused.message(), language);
        }
        if (e instanceof FaultException refused) {
            Fault fault = refused.fault();
            return of(fault, refused.parameter(), language);
        }
        if (e instanceof TooLargeException) {
            return of(Fault.BODY_TOO_LARGE, null, language);
        }
        return of(e instanceof ClosingException ? Fault.CLOSING : Fault.FAILED, null, language);
    }

    private static Faults of(Fault fault, @Nullable String parameter, Locale language) {
        Violation violation = new Violation(Objects.requireNonNullElse(parameter, ""), fault.code(), fault.message());
        return of(fault.status(), violation, language);
    }

    private static Faults of(int status, String code, LocalizedText message, Locale language) {
        return of(status, new Violation("", code, message), language);
    }

    private static Faults of(int status, Violation violation, Locale language) {
        return new Faults(
                status, Document.of("errors", new Listing("error", List.of(error(status, violation, language)))));
    }

    private static Fields error(int status, Violation violation, Locale language) {
        Fields error = new Fields()
                .with("code", status)
                .with("description", violation.message().in(language))
                .with("reason", violation.code());
        return violation.path().isEmpty() ? error : error.with("parameter", violation.path());
    }

    /** Never a name that somebody has sent. */
    private static String parameter(Violation violation) {
        return violation.path().startsWith("attributes.") ? "attribute" : PARAMETERS.getOrDefault(violation.path(), "");
    }
}
