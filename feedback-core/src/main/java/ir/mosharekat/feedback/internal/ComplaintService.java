package ir.mosharekat.feedback.internal;

import static ir.mosharekat.feedback.complaint.ComplaintAction.*;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.internal.lifecycle.Complaint;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import java.util.List;
import java.util.function.Consumer;

final class ComplaintService implements Complaints {

    private final Parts parts;
    private final Registrar registrar;
    private final CaseCommands commands;
    private final Pledges pledges;

    ComplaintService(Parts parts, Registrar registrar, CaseCommands commands, Pledges pledges) {
        this.parts = parts;
        this.registrar = registrar;
        this.commands = commands;
        this.pledges = pledges;
    }

    @Override
    public Receipt register(RegisterComplaint command, CommandContext context) {
        return registrar.register(new Drafts(parts).of(command, context), context);
    }

    @Override
    public CaseStatus release(CaseId id, CommandContext context) {
        return take(RELEASE, id, context, Complaint::release);
    }

    @Override
    public CaseStatus discard(CaseId id, Statement reason, CommandContext context) {
        return take(DISCARD, id, context, reason, complaint -> complaint.discard(reason));
    }

    @Override
    public CaseStatus acknowledge(CaseId id, CommandContext context) {
        return take(ACKNOWLEDGE, id, context, Complaint::acknowledge);
    }

    @Override
    public CaseStatus assign(CaseId id, Assignment to, CommandContext context) {
        Border border = new Border(parts, to);
        Border.Destination there = border.destination(to);
        border.close();
        return take(
                ASSIGN, id, context, complaint -> complaint.assign(there.unit().orElseThrow(), there.official()));
    }

    @Override
    public CaseStatus start(CaseId id, CommandContext context) {
        return take(START, id, context, Complaint::start);
    }

    @Override
    public CaseStatus transfer(CaseId id, Assignment to, CommandContext context) {
        Border border = new Border(parts, to);
        Border.Destination there = border.destination(to);
        border.close();
        return take(
                TRANSFER,
                id,
                context,
                complaint -> complaint.transfer(there.unit().orElseThrow(), there.official()));
    }

    @Override
    public CaseStatus returnToScreening(CaseId id, Statement reason, CommandContext context) {
        return take(RETURN_TO_SCREENING, id, context, reason, complaint -> complaint.returnToScreening(reason));
    }

    @Override
    public CaseStatus ask(CaseId id, Question question, CommandContext context) {
        return take(ASK_CITIZEN, id, context, question, complaint -> complaint.ask(question));
    }

    @Override
    public CaseStatus reply(CaseId id, Statement reply, CommandContext context) {
        return take(REPLY, id, context, reply, complaint -> complaint.reply(reply));
    }

    @Override
    public CaseStatus extend(CaseId id, Extension extension, CommandContext context) {
        Border border = new Border(parts, extension);
        border.notPast("until", extension.until());
        border.close();
        return take(EXTEND, id, context, complaint -> complaint.extend(extension));
    }

    @Override
    public CaseStatus escalate(CaseId id, Statement reason, CommandContext context) {
        return take(ESCALATE, id, context, reason, complaint -> complaint.escalate(reason));
    }

    @Override
    public CaseStatus resolve(CaseId id, Resolution resolution, CommandContext context) {
        Border border = new Border(parts, resolution);
        List<Pledges.Ready> promises = pledges.read(border, resolution.promises());
        border.close();
        return take(RESOLVE, id, context, complaint -> {
            complaint.resolve(resolution);
            pledges.make(complaint, promises, context);
        });
    }

    @Override
    public CaseStatus reject(CaseId id, Refusal refusal, CommandContext context) {
        Border border = new Border(parts, refusal);
        border.legalBasis("legalBasis", refusal.legalBasis().orElse(""));
        border.close();
        return take(REJECT, id, context, complaint -> complaint.reject(refusal));
    }

    @Override
    public CaseStatus accept(CaseId id, Acceptance acceptance, CommandContext context) {
        return take(ACCEPT, id, context, acceptance, complaint -> complaint.accept(acceptance));
    }

    @Override
    public CaseStatus reopen(CaseId id, Statement objection, CommandContext context) {
        return take(REOPEN, id, context, objection, complaint -> complaint.reopen(objection));
    }

    @Override
    public CaseStatus appeal(CaseId id, Statement objection, CommandContext context) {
        return take(APPEAL, id, context, objection, complaint -> complaint.appeal(objection));
    }

    @Override
    public CaseStatus decideAppeal(CaseId id, AppealDecision decision, CommandContext context) {
        new Border(parts, decision).close();
        return take(decision.ruling().action(), id, context, complaint -> complaint.decideAppeal(decision));
    }

    @Override
    public CaseStatus withdraw(CaseId id, CommandContext context) {
        return take(WITHDRAW, id, context, Complaint::withdraw);
    }

    /** Checks what the action is taken with, and takes it. */
    private CaseStatus take(
            ComplaintAction action, CaseId id, CommandContext context, Object with, Consumer<Complaint> command) {
        new Border(parts, with).close();
        return take(action, id, context, command);
    }

    private CaseStatus take(ComplaintAction action, CaseId id, CommandContext context, Consumer<Complaint> command) {
        return commands.onComplaint(id, action, context, command);
    }
}
