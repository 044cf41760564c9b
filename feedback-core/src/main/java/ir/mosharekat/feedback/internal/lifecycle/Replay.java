package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Running;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The history of one case over again, under any rules and in virtual time. What people did, and when, stays as it was; what
 * follows from it by the rules is done anew: deadlines, what is missed, and who hears of it. Of the case itself only what
 * never changes is looked at.
 */
public final class Replay {

    private final CaseSnapshot snapshot;
    private final Rules rules;
    private final VirtualDesk desk;
    private int hops;
    private int reopenings;

    private Replay(CaseSnapshot snapshot, Rules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.desk = new VirtualDesk(rules, snapshot.receivedAt());
    }

    /** {@return what would have become of a case under these rules by some instant, given its whole history} */
    public static Life of(CaseSnapshot snapshot, List<CaseEvent> history, Rules rules, Instant until) {
        Replay replay = new Replay(snapshot, rules);
        history.forEach(event -> replay.repeat(event.happening()));
        replay.desk.passUntil(until);
        return new Life(replay.desk.clock(), replay.desk.level(), replay.desk.owed());
    }

    /**
     * What would have become of a case.
     *
     * @param clock its deadlines in the end
     * @param level how far up the ladder it climbed
     * @param owed all that was ever owed, in the order in which it was
     */
    public record Life(CaseClock clock, int level, Collection<Owed> owed) {

        /** {@return whether anything was missed} */
        public boolean isLate() {
            return owed.stream().anyMatch(Owed::missed);
        }
    }

    private void repeat(Happening happening) {
        desk.passUntil(happening.at());
        Optional<Action> action = Lifecycle.of(snapshot.kind()).action(happening.type());
        action.ifPresent(known -> {
            if (known instanceof ComplaintAction complaint) {
                repeat(complaint, happening);
            } else if (known instanceof TicketAction ticket) {
                repeat(ticket, happening);
            } else if (known instanceof DeskAction anywhere) {
                repeat(anywhere);
            }
        });
    }

    private void repeat(ComplaintAction action, Happening happening) {
        switch (action) {
            case SUBMIT -> begin(happening);
            case RELEASE -> desk.hold(false);
            case ACKNOWLEDGE -> desk.act(DeskTime::acknowledged);
            case ASSIGN -> give(happening);
            case TRANSFER -> {
                give(happening);
                hop();
            }
            case RETURN_TO_SCREENING -> {
                desk.give(null);
                hop();
            }
            case ASK_CITIZEN -> desk.act(time -> time.pause(Integer.parseInt(fact(happening, "days"))));
            case REPLY ->
                desk.act(time -> {
                    time.resume();
                    time.oweReply();
                });
            case TIME_OUT -> desk.act(DeskTime::resume);
            case EXTEND -> extend(LocalDate.parse(fact(happening, "until")));
            case ESCALATE -> escalate(happening);
            case REOPEN -> {
                answerAnew(happening);
                reopenings++;
                climbIf(reopenings > 1);
            }
            case REMAND -> answerAnew(happening);
            case APPEAL -> desk.act(time -> time.restart(rules.appeal(happening.at())));
            case UNMERGE, RESUME -> desk.act(time -> time.restart(time.answer()));
            case RESOLVE, REJECT, UPHOLD, OVERTURN, DISCARD, MERGE, CONVERT, WITHDRAW -> desk.act(DeskTime::stop);
            case START, WARN, MISS, ACCEPT, CLOSE_UNCHALLENGED, PURGE -> {
                // Owes nobody anything, or follows from the rules.
            }
        }
    }

    private void repeat(TicketAction action, Happening happening) {
        switch (action) {
            case SUBMIT -> begin(happening);
            case CONFIRM -> desk.act(DeskTime::start);
            case HOLD -> desk.hold(true);
            case RELEASE -> desk.hold(false);
            case DELIVER -> give(happening);
            case ESCALATE -> escalate(happening);
            case DENY_ANSWERED -> answerAnew(happening);
            case REPLY, CLOSE_WITHOUT_REPLY, EXPIRE, DISCARD, CONVERT, WITHDRAW -> desk.act(DeskTime::stop);
            case READ, DIRECT, REPORT, CONFIRM_ANSWERED, CLOSE_UNCHALLENGED, WARN, MISS, PURGE -> {
                // Owes the citizen nothing, or follows from the rules.
            }
        }
    }

    /** The calendar is known from the first day here: there is nothing to count again. */
    private void repeat(DeskAction action) {
        if (action == DeskAction.SUPPLEMENT) {
            desk.act(DeskTime::oweReply);
        } else if (action == DeskAction.WRITE) {
            desk.act(DeskTime::replied);
        }
    }

    private void begin(Happening happening) {
        desk.begin(Beginning.clock(happening, snapshot.receivedAt(), rules));
        desk.hold(Beginning.isHeld(happening));
    }

    private void give(Happening happening) {
        desk.act(DeskTime::acknowledged);
        desk.give(new UnitId(fact(happening, "unit")));
    }

    private void hop() {
        hops++;
        climbIf(hops > rules.policy().limits().hops());
    }

    private void answerAnew(Happening happening) {
        desk.act(time -> time.restart(rules.answer(happening.at())));
    }

    /** Until the same day, which was promised; where the case has longer anyway, that changes nothing. */
    private void extend(LocalDate until) {
        desk.act(time -> {
            time.replied();
            Running longer = rules.until(time.answer(), until);
            if (longer.due().isAfter(time.answer().due())) {
                time.extend(longer);
            }
        });
    }

    /** Only people give a reason; what timers, hops and reopenings did follows from the rules. */
    private void escalate(Happening happening) {
        climbIf(happening.facts().containsKey("message"));
    }

    private void climbIf(boolean high) {
        if (high) {
            desk.climb();
        }
    }

    private static String fact(Happening happening, String name) {
        return Objects.requireNonNull(happening.facts().get(name), name);
    }
}
