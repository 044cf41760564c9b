package ir.mosharekat.feedback.webhooks;

import ir.mosharekat.feedback.subscription.Taking;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a receiver's reply counts.
 *
 * @param status the status
 * @param retryAfter the header {@code Retry-After}; null if it is missing
 */
record Reply(int status, @Nullable String retryAfter) {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** A redirect is no success: wherever it leads, nothing follows it. */
    Taking taking(Instant now) {
        if (status / 100 == 2) {
            return Taking.taken();
        }
        if (status == GONE) {
            return Taking.gone();
        }
        return status == TOO_MANY || status == UNAVAILABLE ? Taking.later(pause(now)) : Taking.later();
    }

    private Duration pause(Instant now) {
        if (retryAfter == null) {
            return Duration.ZERO;
        }
        if (SECONDS.matcher(retryAfter).matches()) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            Instant then = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
