package ir.mosharekat.feedback.http.server.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts down what failed and where, never with a message: that could quote what somebody wrote. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String OURS = "ir.mosharekat.feedback";
    private static final int PLACES = 8;

    private Failures() {}

    static void log(String requestId, Throwable failure) {
        LOG.error("Request {} failed with {} at {}", requestId, classes(failure), places(failure));
    }

    private static List<String> classes(Throwable failure) {
        List<String> classes = new ArrayList<>();
        for (@Nullable Throwable one = failure; one != null && classes.size() < PLACES; one = one.getCause()) {
            classes.add(one.getClass().getName());
        }
        return classes;
    }

    private static String places(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(place -> place.getClassName().startsWith(OURS))
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
