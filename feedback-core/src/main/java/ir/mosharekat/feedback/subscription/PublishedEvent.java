package ir.mosharekat.feedback.subscription;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry of a case's history as it leaves the house. It says that something happened, and what by identifiers: no text that
 * anybody wrote, no name, no tracking code, nobody's identifier, neither a citizen's nor an official's, and nothing of the
 * case as it stands now. Whoever needs more asks for it, with the rights it has.
 *
 * @param tenant whose case it is
 * @param kind of which kind the case is
 * @param caseId the case
 * @param sequence its number in the history of that case, from 1 without a gap
 * @param type what happened, as the kind of case (or {@code promise}) and the action, such as {@code complaint.assign}
 * @param at when, with millisecond precision
 * @param by what kind of actor did it
 * @param channel by which medium
 * @param facts identifiers and numbers that belong to it, none but {@link #FACTS}
 */
public record PublishedEvent(
        TenantId tenant,
        CaseKind kind,
        CaseId caseId,
        long sequence,
        String type,
        Instant at,
        ActorRef.Kind by,
        Channel channel,
        SortedMap<String, String> facts) {

    /**
     * The facts that leave the house; those of {@link #NUMBERED} go on with a dot and a number. What is not named stays in:
     * who an official is, which file is attached, that something was held for suspicious.
     */
    public static final Set<String> FACTS = Set.of(
            "acknowledged",
            "acknowledgement",
            "answer",
            "case",
            "confirmation",
            "days",
            "directive",
            "due",
            "edition",
            "level",
            "message",
            "occasion",
            "outcome",
            "predecessor",
            "promise",
            "rating",
            "reason",
            "reply",
            "unit",
            "until");

    /** Those of the facts that there may be several of, such as {@code unit.2}. */
    public static final Set<String> NUMBERED = Set.of("directive", "unit");

    /**
     * An event with a copy of its facts.
     *
     * @param tenant whose case it is
     * @param kind of which kind the case is
     * @param caseId the case
     * @param sequence its number in the history of that case
     * @param type what happened
     * @param at when
     * @param by what kind of actor did it
     * @param channel by which medium
     * @param facts identifiers and numbers that belong to it
     */
    public PublishedEvent {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /**
     * What of an entry leaves the house.
     *
     * @param tenant whose case it is
     * @param kind of which kind the case is
     * @param event the entry
     * @return the entry without what stays
     */
    public static PublishedEvent of(TenantId tenant, CaseKind kind, CaseEvent event) {
        Happening happening = event.happening();
        SortedMap<String, String> facts = new TreeMap<>(happening.facts());
        facts.keySet().removeIf(name -> !leaves(name));
        return new PublishedEvent(
                tenant,
                kind,
                event.caseId(),
                event.sequence(),
                happening.type(),
                happening.at(),
                happening.origin().actor().kind(),
                happening.origin().channel(),
                facts);
    }

    /** {@return what it is known by, the same each time it is handed over: letters, digits and dashes} */
    public String id() {
        return caseId + "-" + sequence;
    }

    private static boolean leaves(String fact) {
        int dot = fact.indexOf('.');
        return dot < 0 ? FACTS.contains(fact) : NUMBERED.contains(fact.substring(0, dot));
    }
}
