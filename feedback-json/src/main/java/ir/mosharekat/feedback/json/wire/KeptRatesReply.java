package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.promise.KeptRate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How promises were kept, those with the most promises first.
 *
 * @param items by official or by unit
 */
public record KeptRatesReply(List<KeptRateReply> items) {

    /**
     * Rates, to be sent.
     *
     * @param rates the rates
     * @return the reply
     */
    public static KeptRatesReply of(List<KeptRate> rates) {
        return new KeptRatesReply(rates.stream().map(KeptRateReply::of).toList());
    }

    /**
     * How the promises of one official or unit were kept. Each counts on the day by which it was first to be kept.
     *
     * @param name the official or the unit
     * @param made how many there are
     * @param due how many of them have reached the end of that day; what the rate is counted over
     * @param inTime how many of those were kept by the end of it
     * @param late how many of those were kept, but later
     * @param withdrawn how many of those were taken back
     * @param missed how many of those were neither
     * @param open how many of all are owed just now
     * @param rate the part of those due that were kept in time, 0 to 1; null where none was due
     */
    public record KeptRateReply(
            String name,
            long made,
            long due,
            long inTime,
            long late,
            long withdrawn,
            long missed,
            long open,
            @Nullable Double rate) {

        static KeptRateReply of(KeptRate rate) {
            return new KeptRateReply(
                    rate.name(),
                    rate.made(),
                    rate.due(),
                    rate.inTime(),
                    rate.late(),
                    rate.withdrawn(),
                    rate.missed(),
                    rate.open(),
                    rate.rate().isPresent() ? rate.rate().getAsDouble() : null);
        }
    }
}
