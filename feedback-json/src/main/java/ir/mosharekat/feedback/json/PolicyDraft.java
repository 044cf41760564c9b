package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CasePolicy.Limits;
import ir.mosharekat.feedback.organization.CasePolicy.Windows;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.organization.TimeLimits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.OuterLimit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a policy before its deadlines have names; what is null has not been said yet.
 *
 * @param basis by what right, where a time limit cites nothing of its own
 * @param acknowledgement how long a desk has to say that it has seen a case
 * @param reply how long it has to reply to what a citizen added; null for as long as to acknowledge
 * @param answer how long it has to answer
 * @param appeal how long an appeal may take
 * @param outer beyond what an answer never goes; null for the three months of the law
 * @param limits how often things may happen
 * @param windows how long things stay possible
 * @param oversight how it is seen to that nobody is late
 */
record PolicyDraft(
        @Nullable LocalizedText basis,
        @Nullable TimeLimit acknowledgement,
        @Nullable TimeLimit reply,
        @Nullable TimeLimit answer,
        @Nullable TimeLimit appeal,
        @Nullable TimeLimit outer,
        Limits limits,
        Windows windows,
        Oversight oversight) {

    /** Nothing said but what is standard. */
    static final PolicyDraft STANDARD =
            new PolicyDraft(null, null, null, null, null, null, Limits.STANDARD, Windows.STANDARD, Oversight.STANDARD);

    /** What a pack that cannot be read may have said, so that nothing else seems to be missing. */
    static final PolicyDraft UNKNOWN = unknown(TimeLimit.ANY);

    private static PolicyDraft unknown(TimeLimit any) {
        return new PolicyDraft(null, any, any, any, any, any, Limits.STANDARD, Windows.STANDARD, Oversight.STANDARD);
    }

    /** The policy whose deadlines are stored under a name. */
    CasePolicy policy(String name) {
        TimeLimit soon = given("acknowledgement", acknowledgement);
        return new CasePolicy(
                new TimeLimits(
                        deadline(name + ".acknowledgement", soon, null),
                        deadline(name + ".reply", reply == null ? soon : reply, null),
                        deadline(name + ".answer", given("answer", answer), outerLimit()),
                        deadline(name + ".appeal", given("appeal", appeal), null)),
                limits,
                windows,
                oversight);
    }

    private DeadlinePolicy deadline(String id, TimeLimit limit, @Nullable OuterLimit most) {
        return new DeadlinePolicy(id, limit.days(), limit.due(), limit.cited(id, basis), most);
    }

    private OuterLimit outerLimit() {
        return outer == null ? OuterLimit.THREE_MONTHS : new OuterLimit(outer.days(), outer.cited("outer", basis));
    }

    private static TimeLimit given(String key, @Nullable TimeLimit limit) {
        if (limit == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return limit;
    }
}
