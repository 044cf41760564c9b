package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told. Codes in the Persian wording stand between bidi isolates, so that they read from left to right
 * within a text that runs from the right.
 *
 * @param id the same however often it is handed over; a medium that had it before need not send it again
 * @param tenant who tells it
 * @param occasion what it is about
 * @param to where it goes
 * @param wording the words
 */
public record Notice(DeliveryId id, TenantId tenant, Occasion occasion, Address to, Wording wording) {

    @Override
    public String toString() {
        return "Notice[" + id + ", " + occasion + ", " + to.channel() + ", ***]";
    }

    /**
     * The words of a notice.
     *
     * @param subject for media that have a line for it; it says no more than the text
     * @param text nothing of what was written in the case
     * @param enclosed what was written in the case, if the medium is a private one and there is something; else null
     */
    public record Wording(
            LocalizedText subject,
            LocalizedText text,
            @Nullable String enclosed) {

        @Override
        public String toString() {
            return "Wording[***]";
        }
    }
}
