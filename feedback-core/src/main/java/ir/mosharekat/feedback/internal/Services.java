package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.ticket.Tickets;
import ir.mosharekat.feedback.whatif.WhatIf;
import java.util.ArrayList;
import java.util.List;

/**
 * The services over one store, wired.
 *
 * @param complaints complaints
 * @param tickets tickets
 * @param linking how cases come to belong together
 * @param handling what is done with cases of any kind
 * @param calendar how the working calendar is corrected
 * @param attachments how files come in and go out
 * @param whatIf what would have become of past cases
 * @param dispatcher what does what is due
 */
public record Services(
        Complaints complaints,
        Tickets tickets,
        Linking linking,
        Handling handling,
        CalendarKeeping calendar,
        Attachments attachments,
        WhatIf whatIf,
        Dispatcher dispatcher) {

    /** {@return the services made of these parts} */
    public static Services of(Parts parts) {
        Gate gate = new Gate(parts.policy());
        CaseCommands commands = new CaseCommands(parts, gate);
        Registrar registrar = new Registrar(parts, gate);
        return new Services(
                new ComplaintService(parts, registrar, commands),
                new TicketService(parts, registrar, commands),
                new LinkingService(parts, gate, commands),
                new HandlingService(parts, gate, commands),
                new CalendarService(parts, gate),
                new AttachmentService(parts, gate),
                new WhatIfService(parts, gate),
                dispatcher(parts, gate, commands));
    }

    private static Dispatcher dispatcher(Parts parts, Gate gate, CaseCommands commands) {
        List<Chore> chores = new ArrayList<>(List.of(
                new TimerChore(parts, gate, commands),
                new Orphans(parts, gate, commands),
                new Recounting(parts, gate, commands)));
        Depot depot = parts.depot();
        if (depot == null) {
            return new QueueDispatcher(parts, chores, () -> {});
        }
        chores.add(new Scanning(parts, depot, new JobCommands("scanner", parts, gate, commands)));
        chores.add(new Forgetting(parts, depot));
        return new QueueDispatcher(parts, chores, new Sweep(parts, depot)::step);
    }
}
