package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import ir.mosharekat.feedback.notification.DeliveryReport;
import ir.mosharekat.feedback.notification.DeliveryReport.Arrival;
import ir.mosharekat.feedback.organization.Channel;

/**
 * What a medium says of a notice that it had taken. Without one of these it is malformed.
 *
 * @param channel the medium
 * @param reference by what the medium knows the notice
 * @param arrival whether it arrived
 */
public record DeliveryReportForm(
        @JsonSetter(nulls = Nulls.FAIL) Channel channel,
        @JsonSetter(nulls = Nulls.FAIL) String reference,
        @JsonSetter(nulls = Nulls.FAIL) Arrival arrival)
        implements Form<DeliveryReport> {

    /**
     * Refuses references that no medium has given.
     *
     * @param channel the medium
     * @param reference by what the medium knows the notice
     * @param arrival whether it arrived
     * @throws IllegalArgumentException if the reference is blank, longer than 200 characters, or has control characters
     */
    public DeliveryReportForm {
        new DeliveryReport(channel, reference, arrival);
    }

    @Override
    public DeliveryReport command() {
        return new DeliveryReport(channel, reference, arrival);
    }

    @Override
    public String toString() {
        return "DeliveryReportForm[" + channel + ", ***]";
    }
}
