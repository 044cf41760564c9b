package ir.mosharekat.feedback.jdbi;

import static ir.mosharekat.feedback.complaint.ComplaintState.*;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A complaint as the specification says it has to be. */
final class ModelComplaint extends ModelCase {

    private ComplaintState state = RECEIVED;
    private int questions;
    private int questionDays;
    private int extensions;
    private int reopenings;
    private int hops;
    private boolean inAUnit;
    private boolean goesOnElsewhere;
    private String assignee = "";
    private final Set<String> deciders = new HashSet<>();

    ModelComplaint(ModelWorld world, CaseId id, Instant receivedAt, Set<String> accused) {
        super(world, id, receivedAt, accused);
    }

    @Override
    CaseKind kind() {
        return CaseKind.COMPLAINT;
    }

    @Override
    String state() {
        return state.name();
    }

    @Override
    Phase phase() {
        return state.phase();
    }

    @Override
    Optional<Row> row(Action action) {
        return ComplaintLifecycle.TABLE
                .find(state, (ComplaintAction) action)
                .map(row -> new Row(row.by(), row.guards()));
    }

    @Override
    List<ComplaintAction> allActions() {
        return ModelWorld.commanded(ComplaintAction.values());
    }

    @Override
    List<ComplaintAction> knownActions() {
        return ModelWorld.commanded(ComplaintLifecycle.TABLE.actions(state).toArray(ComplaintAction[]::new));
    }

    @Override
    Attempt attempt(Action given) {
        ComplaintAction action = (ComplaintAction) given;
        CommandContext who = world.actor(row(action));
        Attempt attempt = new Attempt(action, who);
        var complaints = world.feedback.complaints();
        CasePolicy.Limits limits = world.policy(this).limits();
        CasePolicy.Windows windows = world.policy(this).windows();
        return switch (action) {
            case RELEASE ->
                attempt.keeping("held", held)
                        .by(() -> complaints.release(id, who))
                        .then(() -> held = false);
            case DISCARD ->
                attempt.keeping("held", held)
                        .by(() -> complaints.discard(id, world.text(), who))
                        .then(() -> end(DISCARDED));
            case ACKNOWLEDGE ->
                attempt.keeping("notAcknowledged", !acknowledged)
                        .by(() -> complaints.acknowledge(id, who))
                        .then(() -> acknowledged = true);
            case ASSIGN -> {
                String official = world.official();
                yield attempt.keeping("notHeld", !held)
                        .keeping("notAccused", !accused.contains(official))
                        .by(() -> complaints.assign(id, world.to(official), who))
                        .then(() -> give(official));
            }
            case TRANSFER -> {
                String official = world.official();
                yield attempt.keeping("notAccused", !accused.contains(official))
                        .by(() -> complaints.transfer(id, world.to(official), who))
                        .then(() -> {
                            give(official);
                            hop();
                        });
            }
            case RETURN_TO_SCREENING ->
                attempt.by(() -> complaints.returnToScreening(id, world.text(), who))
                        .then(() -> {
                            state = RECEIVED;
                            assignee = "";
                            inAUnit = false;
                            hop();
                        });
            case START ->
                attempt.keeping("notAccused", !accused.contains(name(who)))
                        .by(() -> complaints.start(id, who))
                        .then(() -> {
                            assignee = assignee.isEmpty() ? name(who) : assignee;
                            state = IN_PROGRESS;
                        });
            case ASK_CITIZEN -> {
                int days = 1 + world.random.nextInt(12);
                yield attempt.keeping("questionLimit", questions < limits.questions())
                        .keeping("questionDays", questionDays + days <= limits.questionDays())
                        .by(() -> complaints.ask(id, Question.of("کدام خیابان؟", days), who))
                        .then(() -> {
                            questions++;
                            questionDays += days;
                            state = AWAITING_CITIZEN;
                        });
            }
            case REPLY ->
                attempt.by(() -> complaints.reply(id, world.text(), who)).then(() -> state = IN_PROGRESS);
            case EXTEND -> {
                LocalDate until = world.today().plusDays(world.random.nextInt(world.random.nextBoolean() ? 20 : 110));
                yield attempt.keeping("extensionLimit", extensions < limits.extensions())
                        .keeping("outerLimit", !until.isAfter(lastDay()))
                        .keeping("laterDue", isLater(until))
                        .by(() -> complaints.extend(id, Extension.until(until, "کار ادامه دارد."), who))
                        .then(() -> extensions++);
            }
            case ESCALATE ->
                attempt.by(() -> complaints.escalate(id, world.text(), who)).then(() -> level++);
            case RESOLVE ->
                attempt.by(() -> complaints.resolve(id, Resolution.of(Outcome.UPHELD, "درست شد."), who))
                        .then(() -> decide(RESOLVED, who));
            case REJECT ->
                attempt.keeping("notHeld", !held)
                        .by(() ->
                                complaints.reject(id, Refusal.because(RejectionReason.ABUSIVE, "توهین‌آمیز است."), who))
                        .then(() -> {
                            acknowledged = true;
                            decide(REJECTED, who);
                        });
            case ACCEPT ->
                attempt.by(() -> complaints.accept(id, Acceptance.rated(3), who))
                        .then(() -> end(CLOSED));
            case REOPEN ->
                attempt.keeping("objectionWindow", within(decidedOn, windows.objectionDays()))
                        .keeping("reopeningLimit", reopenings < limits.reopenings())
                        .by(() -> complaints.reopen(id, world.text(), who))
                        .then(() -> {
                            state = IN_PROGRESS;
                            reopenings++;
                            level += reopenings > 1 ? 1 : 0;
                        });
            case APPEAL ->
                attempt.keeping("decided", decidedOn != null)
                        .keeping("appealWindow", within(decidedOn, windows.appealDays()))
                        .keeping("notContinued", !goesOnElsewhere)
                        .by(() -> complaints.appeal(id, world.text(), who))
                        .then(() -> {
                            assignee = "";
                            state = UNDER_APPEAL;
                        });
            case UPHOLD -> decision(attempt, AppealDecision.Ruling.UPHOLD);
            case OVERTURN -> decision(attempt, AppealDecision.Ruling.OVERTURN);
            case REMAND -> decision(attempt, AppealDecision.Ruling.REMAND);
            case WITHDRAW -> attempt.by(() -> complaints.withdraw(id, who)).then(() -> end(WITHDRAWN));
            case MERGE -> {
                ModelComplaint master = world.otherComplaint(this);
                yield attempt.keeping("notHeld", !held)
                        .keeping("notPurged", !master.purged)
                        .keeping("unanswered", master.isUnanswered())
                        .keeping("notHeld", !master.held)
                        .keeping("notAccused", !accused.contains(master.assignee))
                        .by(() -> world.feedback.linking().merge(id, master.id, world.text(), who))
                        .then(() -> {
                            acknowledged = true;
                            goesOnElsewhere = true;
                            master.accused.addAll(accused);
                            accused.addAll(master.accused);
                            assignee = accused.contains(assignee) ? "" : assignee;
                            end(MERGED);
                        });
            }
            case UNMERGE ->
                attempt.keeping("unmergeWindow", within(closedOn, windows.unmergeDays()))
                        .by(() -> world.feedback.linking().unmerge(id, world.text(), who))
                        .then(this::goOnAlone);
            case CONVERT ->
                attempt.keeping("notHeld", !held)
                        .keeping("notContinued", !goesOnElsewhere)
                        .by(() -> world.feedback
                                .linking()
                                .convert(
                                        id,
                                        Conversion.toTicket("governor-office", Contribution.OPINION, "نظر است."),
                                        who))
                        .making(status -> {
                            goesOnElsewhere = true;
                            end(CLOSED);
                            world.made(new ModelTicket(world, status.id(), receivedAt, accused), this);
                        });
            default -> throw new AssertionError("No command for " + action);
        };
    }

    private Attempt decision(Attempt attempt, AppealDecision.Ruling ruling) {
        String judge = name(attempt.who);
        return attempt.keeping("otherDecider", !deciders.contains(judge))
                .keeping("notAccused", !accused.contains(judge))
                .by(() -> world.feedback
                        .complaints()
                        .decideAppeal(id, AppealDecision.of(ruling, "بررسی شد."), attempt.who))
                .then(() -> {
                    decided();
                    deciders.add(judge);
                    if (ruling == AppealDecision.Ruling.REMAND) {
                        state = IN_PROGRESS;
                    } else {
                        end(CLOSED);
                    }
                });
    }

    @Override
    void fired(String action) {
        switch (ComplaintAction.valueOf(action)) {
            case RELEASE -> held = false;
            case ESCALATE -> level++;
            case WARN, MISS -> {
                // Written down, and nothing else.
            }
            case TIME_OUT -> state = IN_PROGRESS;
            case CLOSE_UNCHALLENGED -> end(CLOSED);
            case RESUME -> goOnAlone();
            case PURGE -> purged = true;
            default -> throw new AssertionError("No timer for " + action);
        }
    }

    @Override
    boolean isUnanswered() {
        return super.isUnanswered() && state != UNDER_APPEAL;
    }

    @Override
    void supplemented() {
        state = state == AWAITING_CITIZEN ? IN_PROGRESS : state;
    }

    private void give(String official) {
        assignee = official;
        state = ASSIGNED;
        inAUnit = true;
        acknowledged = true;
    }

    private void hop() {
        hops++;
        level += hops > world.policy(this).limits().hops() ? 1 : 0;
    }

    private void decide(ComplaintState to, CommandContext who) {
        decided();
        deciders.add(name(who));
        state = to;
    }

    private void end(ComplaintState to) {
        state = to;
        closedOn = world.today();
    }

    private void goOnAlone() {
        state = inAUnit ? ASSIGNED : RECEIVED;
        goesOnElsewhere = false;
    }

    /** The last working day up to the new one has to be later than the day it is due now. */
    private boolean isLater(LocalDate until) {
        return world.calendar().workingDayBefore(until, 0).isAfter(world.dueDate(this));
    }

    /** Three months are ninety days, and end on a working day. */
    private LocalDate lastDay() {
        LocalDate last = world.calendar().dateOf(receivedAt).plusDays(90);
        return world.calendar().isWorkingDay(last) ? last : world.calendar().nextWorkingDay(last);
    }

    private static String name(CommandContext who) {
        return who.actor() instanceof Staff staff ? staff.id().value() : "";
    }
}
