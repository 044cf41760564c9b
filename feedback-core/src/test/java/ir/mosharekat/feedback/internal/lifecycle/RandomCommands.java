package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Random commands by random actors, for cases that walk. */
final class RandomCommands {

    private static final Statement TEXT = Statement.of("متن با " + Walk.CANARY);

    private static final CaseSnapshot OTHER = SampleCases.complaint()
            .id(SampleCases.id(2))
            .accused(List.of(new StaffId("s-3")))
            .build();

    private RandomCommands() {}

    /** Tries a command on a complaint, if the action has one. */
    static void tryOnComplaint(Walk<?, ComplaintAction> walk, Random random) {
        ComplaintAction action = walk.choose(ComplaintAction.values());
        if (action != ComplaintAction.SUBMIT && !timerOnly(action)) {
            walk.tryAction(action, actor(random), onComplaint(complaint -> take(complaint, action, random)));
        }
    }

    /** Tries a command on a ticket, if the action has one. */
    static void tryOnTicket(Walk<?, TicketAction> walk, Random random) {
        TicketAction action = walk.choose(TicketAction.values());
        if (action != TicketAction.SUBMIT && !timerOnly(action)) {
            walk.tryAction(action, actor(random), onTicket(ticket -> take(ticket, action, random)));
        }
    }

    /** Fires the timer of a complaint. */
    static void fireComplaint(Walk<?, ComplaintAction> walk, Timers.Timer timer) {
        ComplaintAction fires = (ComplaintAction) timer.fires();
        walk.tryAction(fires, Story.TIMER, onComplaint(complaint -> complaint.fire(fires)));
    }

    /** Fires the timer of a ticket. */
    static void fireTicket(Walk<?, TicketAction> walk, Timers.Timer timer) {
        TicketAction fires = (TicketAction) timer.fires();
        walk.tryAction(fires, Story.TIMER, onTicket(ticket -> ticket.fire(fires)));
    }

    static void take(Complaint complaint, ComplaintAction action, Random random) {
        switch (action) {
            case RELEASE -> complaint.release();
            case DISCARD -> complaint.discard(TEXT);
            case ACKNOWLEDGE -> complaint.acknowledge();
            case MERGE -> complaint.merge(OTHER, TEXT);
            case UNMERGE -> complaint.unmerge(TEXT);
            case RESUME -> complaint.resume();
            case CONVERT -> complaint.convert(SampleCases.id(3), TEXT);
            case ASSIGN -> complaint.assign(unit(random), official(random));
            case START -> complaint.start();
            case TRANSFER -> complaint.transfer(unit(random), official(random));
            case RETURN_TO_SCREENING -> complaint.returnToScreening(TEXT);
            case ASK_CITIZEN -> complaint.ask(Question.of(TEXT.canonical(), 1 + random.nextInt(12)));
            case REPLY -> complaint.reply(TEXT);
            case EXTEND ->
                complaint.extend(Extension.until(
                        SampleOrganization.CALENDAR.dateOf(SampleCases.RECEIVED).plusDays(random.nextInt(150)),
                        TEXT.canonical()));
            case ESCALATE -> complaint.escalate(TEXT);
            case RESOLVE -> complaint.resolve(Resolution.of(Outcome.UPHELD, TEXT.canonical()));
            case REJECT -> complaint.reject(Refusal.because(RejectionReason.ABUSIVE, TEXT.canonical()));
            case ACCEPT -> complaint.accept(Acceptance.rated(1 + random.nextInt(5)));
            case REOPEN -> complaint.reopen(TEXT);
            case APPEAL -> complaint.appeal(TEXT);
            case UPHOLD -> complaint.decideAppeal(AppealDecision.of(AppealDecision.Ruling.UPHOLD, TEXT.canonical()));
            case OVERTURN ->
                complaint.decideAppeal(AppealDecision.of(AppealDecision.Ruling.OVERTURN, TEXT.canonical()));
            case REMAND -> complaint.decideAppeal(AppealDecision.of(AppealDecision.Ruling.REMAND, TEXT.canonical()));
            case WITHDRAW -> complaint.withdraw();
            default -> throw new AssertionError("No command for " + action);
        }
    }

    static void take(Ticket ticket, TicketAction action, Random random) {
        switch (action) {
            case CONFIRM -> ticket.confirm();
            case HOLD -> ticket.hold(TEXT);
            case RELEASE -> ticket.release();
            case DISCARD -> ticket.discard(TEXT);
            case DELIVER -> ticket.deliver(unit(random), official(random));
            case CONVERT -> ticket.convert(SampleCases.id(3), TEXT);
            case READ -> ticket.read();
            case DIRECT ->
                ticket.direct(
                        Directives.none()
                                .and("x", TEXT.canonical(), SampleOrganization.CALENDAR.dateOf(SampleCases.RECEIVED)),
                        List.of(unit(random)));
            case REPORT -> ticket.report(UnitReport.on(1 + random.nextInt(3), TEXT.canonical()));
            case REPLY -> ticket.reply(TEXT);
            case CLOSE_WITHOUT_REPLY -> ticket.closeWithoutReply(TEXT);
            case CONFIRM_ANSWERED -> ticket.confirmAnswered();
            case DENY_ANSWERED -> ticket.denyAnswered(TEXT);
            case ESCALATE -> ticket.escalate(TEXT);
            case WITHDRAW -> ticket.withdraw();
            default -> throw new AssertionError("No command for " + action);
        }
    }

    static void atTheDesk(Walk<?, ?> walk, Random random) {
        Consumer<Case<?, ?>> command = switch (random.nextInt(13)) {
            case 0 -> any -> any.note(TEXT);
            case 1 -> any -> any.nameAccused(staff(random));
            case 2 -> any -> any.ties().link(SampleCases.id(4 + random.nextInt(3)));
            case 3 -> any -> any.ties().unlink(SampleCases.id(4 + random.nextInt(3)));
            case 4 -> any -> any.ties().splitOff(SampleCases.id(10 + random.nextInt(60)), TEXT);
            case 5 -> any -> any.ties().takeIn(OTHER);
            case 6 -> any -> any.preserve(TEXT);
            case 7 -> any -> any.endPreservation(TEXT);
            case 8 -> any -> any.ties().giveBack(SampleCases.id(9));
            case 9 -> any -> any.write(TEXT);
            case 10, 11 ->
                any -> {
                    // While the citizen is asked, that is the reply.
                    if (walk.now().phase() != Phase.WAITING) {
                        any.supplement(TEXT);
                    }
                };
            default -> Case::reissueReceipt;
        };
        BiFunction<CaseSnapshot, Turn, Change> onAny = (before, turn) -> {
            Case<?, ?> any = Case.of(before, turn);
            command.accept(any);
            return any.finish();
        };
        walk.tryAtTheDesk(Story.SCREENER, onAny);
    }

    static boolean timerOnly(Enum<?> action) {
        return Set.of("TIME_OUT", "CLOSE_UNCHALLENGED", "EXPIRE", "PURGE", "WARN", "MISS")
                .contains(action.name());
    }

    static BiFunction<CaseSnapshot, Turn, Change> onComplaint(Consumer<Complaint> command) {
        return (before, turn) -> {
            Complaint complaint = new Complaint(before, turn);
            command.accept(complaint);
            return complaint.finish();
        };
    }

    static BiFunction<CaseSnapshot, Turn, Change> onTicket(Consumer<Ticket> command) {
        return (before, turn) -> {
            Ticket ticket = new Ticket(before, turn);
            command.accept(ticket);
            return ticket.finish();
        };
    }

    /** Citizens, and officials in every part and of two units, among them those who get accused. */
    static Actor actor(Random random) {
        return random.nextInt(4) == 0
                ? Story.CITIZEN
                : Story.staff(pick(STAFF, random).value(), pick(Role.values(), random), unit(random));
    }

    private static final StaffId[] STAFF = {
        new StaffId("s-1"), new StaffId("s-2"), new StaffId("s-3"), new StaffId("s-4")
    };

    static List<StaffId> staff(Random random) {
        return List.of(pick(STAFF, random));
    }

    private static Optional<StaffId> official(Random random) {
        return random.nextBoolean() ? Optional.of(pick(STAFF, random)) : Optional.empty();
    }

    private static UnitId unit(Random random) {
        return random.nextBoolean() ? SampleOrganization.ROADS : SampleOrganization.WATER;
    }

    private static <T> T pick(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
