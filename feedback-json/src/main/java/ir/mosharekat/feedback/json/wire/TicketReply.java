package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.TicketDetails;

/**
 * What a ticket has of its own.
 *
 * @param contribution what the citizen calls it
 * @param addressee the unit it is addressed to
 * @param objections how often the citizen said that it was not answered
 */
public record TicketReply(String contribution, String addressee, int objections) {

    static TicketReply of(TicketDetails details) {
        return new TicketReply(
                details.contribution().name(), details.addressee().value(), details.objections());
    }
}
