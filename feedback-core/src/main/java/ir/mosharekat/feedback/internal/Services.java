package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.duplicate.Duplicates;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.promise.Promises;
import ir.mosharekat.feedback.subscription.Subscriptions;
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
 * @param letters how paper letters are taken in
 * @param duplicates which cases may be about the same
 * @param handling what is done with cases of any kind
 * @param promises what was promised
 * @param notifications how people are told
 * @param subscriptions how other systems are told again
 * @param calendar how the working calendar is corrected
 * @param attachments how files come in and go out
 * @param whatIf what would have become of past cases
 * @param dispatcher what does what is due
 */
public record Services(
        Complaints complaints,
        Tickets tickets,
        Linking linking,
        LetterIntake letters,
        Duplicates duplicates,
        Handling handling,
        Promises promises,
        Notifications notifications,
        Subscriptions subscriptions,
        CalendarKeeping calendar,
        Attachments attachments,
        WhatIf whatIf,
        Dispatcher dispatcher) {

    /** {@return the services made of these parts} */
    public static Services of(Parts parts) {
        Gate gate = new Gate(parts.policy());
        CaseCommands commands = new CaseCommands(parts, gate);
        Registrar registrar = new Registrar(parts, gate);
        Pledges pledges = new Pledges(parts, gate);
        return new Services(
                new ComplaintService(parts, registrar, commands, pledges),
                new TicketService(parts, registrar, commands, pledges),
                new LinkingService(parts, gate, commands),
                new LetterService(parts, gate),
                new DuplicateService(parts, gate),
                new HandlingService(parts, gate, commands),
                new PromiseService(parts, gate, commands, pledges),
                new NotificationService(parts, gate, commands),
                new SubscriptionService(parts, gate),
                new CalendarService(parts, gate),
                new AttachmentService(parts, gate),
                new WhatIfService(parts, gate),
                dispatcher(parts, gate, commands));
    }

    private static Dispatcher dispatcher(Parts parts, Gate gate, CaseCommands commands) {
        List<Chore> chores = new ArrayList<>(List.of(
                new TimerChore(parts, gate, commands),
                new PromiseChore(parts, gate, commands),
                new Orphans(parts, gate, commands),
                new Recounting(parts, gate, commands)));
        chores.addAll(notices(parts, gate, commands));
        chores.addAll(events(parts));
        Depot depot = parts.depot();
        if (depot == null) {
            return new QueueDispatcher(parts, chores, () -> {});
        }
        chores.add(new Scanning(parts, depot, new JobCommands("scanner", parts, gate, commands)));
        chores.add(new Forgetting(parts, depot));
        return new QueueDispatcher(parts, chores, new Sweep(parts, depot)::step);
    }

    private static List<Chore> events(Parts parts) {
        Rests rests = new Rests();
        return List.of(new HandingOut(parts, rests), new Replaying(parts, rests));
    }

    private static List<Chore> notices(Parts parts, Gate gate, CaseCommands commands) {
        return List.of(
                new CitizenNotices(parts, new JobCommands("notices", parts, gate, commands)),
                new MergedNotices(parts),
                new DeskNotices(parts, gate),
                new Sending(parts, List.of(new CitizenCounter(parts), new DeskCounter(parts, gate))));
    }
}
