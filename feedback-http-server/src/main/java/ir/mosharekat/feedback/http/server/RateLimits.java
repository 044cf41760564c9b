package ir.mosharekat.feedback.http.server;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often one sender may ask for what is worth guessing or flooding; officials and gateways that the host knows are not
 * counted, and neither is what was mistyped, except files. Each node counts for itself. Immutable.
 */
public final class RateLimits {

    private final Map<Effort, Limit> limits;

    private RateLimits(Map<Effort, Limit> limits) {
        this.limits = Map.copyOf(limits);
    }

    /**
     * What is counted.
     *
     * @param most how often at once
     * @param per in what time as much is given back, little by little
     */
    record Limit(int most, Duration per) {

        Limit {
            if (most < 1 || per.isNegative() || per.isZero()) {
                throw new IllegalArgumentException("A limit is at least one in some time");
            }
        }
    }

    /** {@return receipts ten a minute, registrations twenty an hour, files sixty an hour} */
    public static RateLimits standard() {
        return none().receipts(10, Duration.ofMinutes(1))
                .registrations(20, Duration.ofHours(1))
                .uploads(60, Duration.ofHours(1));
    }

    /** {@return no limits, for a portal that has something before the servlet that counts} */
    public static RateLimits none() {
        return new RateLimits(Map.of());
    }

    /**
     * The same with another limit for opening cases by their receipts.
     *
     * @param most how often at once, at least 1
     * @param per in what time as much is given back, little by little
     * @return a copy
     * @throws IllegalArgumentException if that is no limit
     */
    public RateLimits receipts(int most, Duration per) {
        return with(Effort.RECEIPT, new Limit(most, per));
    }

    /**
     * The same with another limit for registering cases.
     *
     * @param most how often at once, at least 1
     * @param per in what time as much is given back, little by little
     * @return a copy
     * @throws IllegalArgumentException if that is no limit
     */
    public RateLimits registrations(int most, Duration per) {
        return with(Effort.REGISTRATION, new Limit(most, per));
    }

    /**
     * The same with another limit for files.
     *
     * @param most how often at once, at least 1
     * @param per in what time as much is given back, little by little
     * @return a copy
     * @throws IllegalArgumentException if that is no limit
     */
    public RateLimits uploads(int most, Duration per) {
        return with(Effort.UPLOAD, new Limit(most, per));
    }

    private RateLimits with(Effort effort, Limit limit) {
        Map<Effort, Limit> all = new EnumMap<>(Effort.class);
        all.putAll(limits);
        all.put(effort, limit);
        return new RateLimits(all);
    }

    Map<Effort, Limit> all() {
        return limits;
    }
}
