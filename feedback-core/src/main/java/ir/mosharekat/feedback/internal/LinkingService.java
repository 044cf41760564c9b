package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.internal.PairCommands.Half;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Complaint;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.Optional;

final class LinkingService implements Linking {

    private final Parts parts;
    private final PairCommands pairs;
    private final Divisions divisions;
    private final CoSigning coSigning;
    private final Receipts receipts;

    LinkingService(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.pairs = new PairCommands(parts, gate, commands);
        this.divisions = new Divisions(parts, gate, commands);
        this.coSigning = new CoSigning(parts, gate);
        this.receipts = new Receipts(parts);
    }

    @Override
    public CaseStatus merge(CaseId id, CaseId master, Statement reason, CommandContext context) {
        new Border(parts, reason).close();
        requireOther(id, master);
        Half merged =
                new Half(ComplaintAction.MERGE, (any, other) -> complaint(any).merge(other, reason));
        Half into = new Half(
                DeskAction.TAKE_IN, (any, other) -> sameKind(any).ties().takeIn(other));
        return pairs.carryOut(id, found -> Optional.of(master), merged.with(into), context);
    }

    @Override
    public CaseStatus unmerge(CaseId id, Statement reason, CommandContext context) {
        new Border(parts, reason).close();
        Half merged =
                new Half(ComplaintAction.UNMERGE, (any, other) -> complaint(any).unmerge(reason));
        Half outOf = new Half(DeskAction.GIVE_BACK, (any, other) -> any.ties().giveBack(other.id()));
        return pairs.carryOut(id, found -> found.links().goesOnIn(), merged.with(outOf), context);
    }

    @Override
    public Receipt split(CaseId id, Split part, CommandContext context) {
        Border border = new Border(parts, part);
        Optional<CategoryId> category =
                border.category("category", part.category().orElse(""));
        border.close();
        CaseFile file = divisions.split(id, part, category, context);
        return receipts.first(file);
    }

    @Override
    public CaseStatus convert(CaseId id, Conversion conversion, CommandContext context) {
        Border border = new Border(parts, conversion);
        String unitPath = conversion.kind() == CaseKind.TICKET ? "addressee" : "about";
        Offspring.Names names = new Offspring.Names(
                border.unit(unitPath, conversion.unit().orElse("")),
                border.category("category", conversion.category().orElse("")));
        border.close();
        return CaseStatus.of(divisions.convert(id, conversion, names, context).snapshot());
    }

    @Override
    public Receipt coSign(CaseId id, CoSignature signature, CommandContext context) {
        new Border(parts, signature).close();
        return receipts.first(coSigning.sign(id, signature, context));
    }

    @Override
    public CaseStatus link(CaseId id, CaseId other, CommandContext context) {
        requireOther(id, other);
        Half each = new Half(DeskAction.LINK, (any, found) -> any.ties().link(found.id()));
        return pairs.carryOut(id, found -> Optional.of(other), each.with(each), context);
    }

    @Override
    public CaseStatus unlink(CaseId id, CaseId other, CommandContext context) {
        requireOther(id, other);
        Half each = new Half(DeskAction.UNLINK, (any, found) -> any.ties().unlink(found.id()));
        return pairs.carryOut(id, found -> Optional.of(other), each.with(each), context);
    }

    /** To complaints, a case of another kind does not exist. */
    private static Complaint complaint(Case<?, ?> any) {
        if (any instanceof Complaint complaint) {
            return complaint;
        }
        throw new NotFoundException();
    }

    private static Complaint sameKind(Case<?, ?> any) {
        if (any instanceof Complaint complaint) {
            return complaint;
        }
        throw new RuleViolatedException("sameKind");
    }

    private static void requireOther(CaseId id, CaseId other) {
        if (id.equals(other)) {
            throw new RuleViolatedException("otherCase");
        }
    }
}
