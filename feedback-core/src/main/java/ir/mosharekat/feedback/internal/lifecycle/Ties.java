package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a case comes to belong together with others, while one command is carried out on it. */
public final class Ties {

    private final Case<?, ?> one;

    Ties(Case<?, ?> one) {
        this.one = one;
    }

    /** Becomes related to another case. */
    public void link(CaseId other) {
        one.happens(DeskAction.LINK);
        one.require(!links().related().contains(other), "notLinked");
        relate(other);
    }

    /** Is related to another case no more. */
    public void unlink(CaseId other) {
        one.happens(DeskAction.UNLINK);
        Set<CaseId> related = new LinkedHashSet<>(links().related());
        one.require(related.remove(other), "linked");
        one.require(!other.equals(links().predecessor()), "partOfIt");
        one.next.links(links().withRelated(related));
        one.fact("case", other);
    }

    /**
     * Takes in a case that is merged into this one; this one has to be one that will be answered, and not by an official
     * whom the other one is about.
     */
    public void takeIn(CaseSnapshot merged) {
        one.happens(DeskAction.TAKE_IN);
        one.requireUnanswered();
        one.require(one.before.heldSince().isEmpty(), "notHeld");
        one.require(one.before.assignee().filter(merged.accused()::contains).isEmpty(), "notAccused");
        one.next.accused(merged.accused());
        one.fact("case", merged.id());
    }

    /** Gives back a case that was merged into this one. */
    public void giveBack(CaseId merged) {
        one.happens(DeskAction.GIVE_BACK);
        one.fact("case", merged);
    }

    /** Lets a part go on as a case of its own, and tells the citizen. */
    public void splitOff(CaseId part, Statement notice) {
        one.happens(DeskAction.SPLIT);
        one.requireUnanswered();
        one.say(MessageType.NOTICE, Audience.CITIZEN, notice);
        relate(part);
    }

    /** Ends this case, which goes on in another. */
    void goOnIn(CaseId other, Statement reason) {
        one.say(MessageType.NOTE, Audience.STAFF, reason);
        one.next.links(links().goingOnIn(other));
        one.fact("case", other);
        one.time.stop();
    }

    private void relate(CaseId other) {
        Set<CaseId> related = new LinkedHashSet<>(links().related());
        related.add(other);
        one.require(related.size() <= CaseLinks.MOST_RELATED, "linkLimit", CaseLinks.MOST_RELATED);
        one.next.links(links().withRelated(related));
        one.fact("case", other);
    }

    private CaseLinks links() {
        return one.before.links();
    }
}
