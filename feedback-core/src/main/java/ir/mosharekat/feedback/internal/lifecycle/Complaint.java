package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.complaint.ComplaintAction.*;
import static ir.mosharekat.feedback.complaint.ComplaintState.ASSIGNED;
import static ir.mosharekat.feedback.complaint.ComplaintState.RECEIVED;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.ComplaintDetails.Counts;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rules of complaints. */
public final class Complaint extends Case<ComplaintState, ComplaintAction> {

    private final ComplaintDetails details;
    private final Counts counts;
    private final CasePolicy.Limits limits;

    /**
     * A complaint, to carry out one command on.
     *
     * @param before the case as it stands, a complaint
     * @param turn under what the command is carried out
     */
    public Complaint(CaseSnapshot before, Turn turn) {
        super(before, ComplaintState.valueOf(before.state()), ComplaintLifecycle.TABLE, turn);
        details = before.details().match(complaint -> complaint, ticket -> {
            throw new IllegalArgumentException("A ticket is no complaint");
        });
        counts = details.counts();
        limits = turn.rules().policy().limits();
    }

    public void release() {
        release(RELEASE);
    }

    public void discard(Statement reason) {
        discard(DISCARD, reason);
    }

    public void acknowledge() {
        take(ACKNOWLEDGE);
        acknowledged();
    }

    public void assign(UnitId unit, Optional<StaffId> official) {
        take(ASSIGN);
        give(unit, official);
    }

    public void merge(CaseSnapshot master, Statement reason) {
        take(MERGE);
        acknowledged();
        next.accused(master.accused());
        if (before.assignee().filter(master.accused()::contains).isPresent()) {
            next.assignee(null);
        }
        ties().goOnIn(master.id(), reason);
    }

    public void unmerge(Statement reason) {
        take(UNMERGE);
        say(MessageType.NOTE, Audience.STAFF, reason);
        goOnAlone();
    }

    /** Goes on by itself, because what it was merged into ended without an answer. */
    public void resume() {
        take(RESUME);
        goOnAlone();
    }

    private void goOnAlone() {
        enter(before.responsibleUnit().isPresent() ? ASSIGNED : RECEIVED);
        next.links(before.links().goingOnIn(null)).closedAt(null);
        time.restart(time.answer());
    }

    public void start() {
        take(START);
        turn.official().ifPresent(this::requireNotAccused);
        if (before.assignee().isEmpty()) {
            next.assignee(turn.official().orElse(null));
        }
    }

    public void transfer(UnitId unit, Optional<StaffId> official) {
        take(TRANSFER);
        give(unit, official);
        hop();
    }

    public void returnToScreening(Statement reason) {
        take(RETURN_TO_SCREENING);
        say(MessageType.NOTE, Audience.STAFF, reason);
        next.responsibleUnit(null).assignee(null);
        hop();
    }

    public void ask(Question question) {
        take(ASK_CITIZEN);
        int days = counts.questionDays() + question.days();
        require(days <= limits.questionDays(), "questionDays", limits.questionDays());
        count(new Counts(counts.questions() + 1, days, counts.extensions(), counts.reopenings()));
        say(MessageType.QUESTION, Audience.CITIZEN, question.question());
        fact("days", question.days());
        time.pause(question.days());
    }

    public void reply(Statement reply) {
        take(REPLY);
        say(MessageType.REPLY, Audience.CITIZEN, reply);
        time.resume();
        time.oweReply();
    }

    @Override
    public void supplement(Statement added) {
        if (before.phase() == Phase.WAITING) {
            reply(added);
        } else {
            super.supplement(added);
        }
    }

    public void extend(Extension extension) {
        LocalDate until = extension.until().orElseThrow();
        take(EXTEND);
        require(turn.rules().isWithinOuterLimit(until, before.receivedAt()), "outerLimit");
        CaseClock.Running now = turn.rules().recounted(time.answer());
        CaseClock.Running longer = turn.rules().until(now, until);
        require(longer.due().isAfter(now.due()), "laterDue");
        count(new Counts(counts.questions(), counts.questionDays(), counts.extensions() + 1, counts.reopenings()));
        say(MessageType.INTERIM_REPLY, Audience.CITIZEN, extension.interimReply());
        fact("until", until);
        fact("due", longer.due());
        time.extend(longer);
    }

    public void escalate(Statement reason) {
        escalate(ESCALATE, reason);
    }

    public void resolve(Resolution resolution) {
        take(RESOLVE);
        decide(resolution.outcome(), MessageType.ANSWER, resolution.answer());
        next.details(decided(null));
    }

    public void reject(Refusal refusal) {
        take(REJECT);
        fact("reason", refusal.reason());
        decide(Outcome.REJECTED, MessageType.REJECTION, refusal.explanation());
        acknowledged();
        String basis = refusal.legalBasis().orElse(null);
        next.details(decided(new ComplaintDetails.Rejection(refusal.reason(), basis)));
    }

    public void accept(Acceptance acceptance) {
        take(ACCEPT);
        acceptance.rating().ifPresent(rating -> fact("rating", rating));
        OptionalInt given = acceptance.rating();
        Integer rating = given.isPresent() ? Integer.valueOf(given.getAsInt()) : details.rating();
        next.details(new ComplaintDetails(details.about(), counts, details.deciders(), details.rejection(), rating));
    }

    public void reopen(Statement objection) {
        take(REOPEN);
        int reopenings = counts.reopenings() + 1;
        count(new Counts(counts.questions(), counts.questionDays(), counts.extensions(), reopenings));
        say(MessageType.OBJECTION, Audience.CITIZEN, objection);
        next.outcome(null);
        time.restart(turn.rules().answer(turn.at()));
        if (reopenings > 1) {
            climb(ESCALATE);
        }
    }

    public void appeal(Statement objection) {
        take(APPEAL);
        say(MessageType.OBJECTION, Audience.CITIZEN, objection);
        next.assignee(null).closedAt(null);
        time.restart(turn.rules().appeal(turn.at()));
    }

    public void decideAppeal(AppealDecision decision) {
        take(decision.ruling().action());
        turn.official().ifPresent(official -> {
            require(!details.deciders().contains(official), "otherDecider");
            requireNotAccused(official);
        });
        say(MessageType.ANSWER, Audience.CITIZEN, decision.answer());
        next.details(decided(details.rejection())).decidedAt(turn.at());
        switch (decision.ruling()) {
            case UPHOLD -> time.stop();
            case OVERTURN -> {
                next.outcome(Outcome.OVERTURNED);
                time.stop();
            }
            case REMAND -> {
                next.outcome(null);
                time.restart(turn.rules().answer(turn.at()));
            }
        }
    }

    @Override
    public void convert(CaseId successor, Statement reason) {
        take(CONVERT);
        next.outcome(Outcome.CONVERTED);
        ties().goOnIn(successor, reason);
    }

    public void withdraw() {
        withdraw(WITHDRAW);
    }

    @Override
    public void fire(Action action) {
        switch ((ComplaintAction) action) {
            case RELEASE -> release();
            case WARN -> warn(WARN);
            case MISS -> miss(MISS);
            case ESCALATE -> climb(ESCALATE);
            case TIME_OUT -> {
                take(TIME_OUT);
                time.resume();
            }
            case CLOSE_UNCHALLENGED -> take(CLOSE_UNCHALLENGED);
            case PURGE -> purge(PURGE);
            default -> throw new IllegalArgumentException("No timer fires " + action);
        }
    }

    private void give(UnitId unit, Optional<StaffId> official) {
        official.ifPresent(this::requireNotAccused);
        acknowledged();
        next.responsibleUnit(unit).involvedUnits(List.of(unit)).assignee(official.orElse(null));
        fact("unit", unit);
        official.ifPresent(person -> fact("official", person));
    }

    /** A case that is passed on too often needs somebody above. */
    private void hop() {
        next.hops(before.hops() + 1);
        if (before.hops() + 1 > limits.hops()) {
            climb(ESCALATE);
        }
    }

    private void decide(Outcome outcome, MessageType type, Statement text) {
        say(type, Audience.CITIZEN, text);
        fact("outcome", outcome);
        next.outcome(outcome).decidedAt(turn.at());
        time.stop();
    }

    private ComplaintDetails decided(ComplaintDetails.@Nullable Rejection rejection) {
        List<StaffId> deciders = new ArrayList<>(details.deciders());
        turn.official().filter(official -> !deciders.contains(official)).ifPresent(deciders::add);
        return new ComplaintDetails(details.about(), counts, deciders, rejection, details.rating());
    }

    private void count(Counts used) {
        next.details(
                new ComplaintDetails(details.about(), used, details.deciders(), details.rejection(), details.rating()));
    }
}
