package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.TicketDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that officials owe a case just now.
 *
 * @param name what
 * @param since since when
 * @param due by when
 * @param climbs whether the case climbs the ladder if it is not done
 */
record Obligation(String name, Instant since, Instant due, boolean climbs) {

    /** All that is owed; nothing while a case is kept back, while it is the citizen's turn, and after the end. */
    static List<Obligation> of(CaseSnapshot snapshot, Rules rules) {
        if (snapshot.heldSince().isPresent() || snapshot.clock().state() != CaseClock.State.RUNNING) {
            return List.of();
        }
        List<Obligation> owed = new ArrayList<>();
        snapshot.clock()
                .deadlines()
                .open()
                .forEach((duty, time) -> owed.add(
                        new Obligation(duty.name().toLowerCase(Locale.ROOT), time.since(), rules.due(time), true)));
        // A unit that is late with its report is the governor's affair: the letter itself is late when its answer is.
        snapshot.details().match(complaint -> List.<Directive>of(), TicketDetails::directives).stream()
                .filter(Directive::isOpen)
                .map(order -> new Obligation("directive." + order.number(), snapshot.receivedAt(), order.due(), false))
                .forEach(owed::add);
        return owed;
    }

    /** {@return the first instant that is too late} */
    Instant late() {
        return due.plusMillis(1);
    }
}
