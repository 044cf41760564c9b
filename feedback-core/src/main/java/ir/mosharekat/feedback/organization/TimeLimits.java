package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.time.DeadlinePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a desk has for what. The times are kept apart, so that a long one never hides a short one.
 *
 * @param acknowledgement how long it has to say that it has seen a case
 * @param reply how long it has to say something to what the citizen added
 * @param answer how long it has to answer
 * @param appeal how long an appeal may take
 */
public record TimeLimits(
        DeadlinePolicy acknowledgement, DeadlinePolicy reply, DeadlinePolicy answer, DeadlinePolicy appeal) {

    /**
     * Refuses deadlines that could be taken for each other, since a case keeps the name of its deadline only.
     *
     * @param acknowledgement how long it has to say that it has seen a case
     * @param reply how long it has to say something to what the citizen added
     * @param answer how long it has to answer
     * @param appeal how long an appeal may take
     * @throws IllegalArgumentException if two different deadlines have one name
     */
    public TimeLimits {
        Map<String, DeadlinePolicy> known = new HashMap<>();
        for (DeadlinePolicy policy : List.of(acknowledgement, reply, answer, appeal)) {
            DeadlinePolicy other = known.putIfAbsent(policy.id(), policy);
            if (other != null && !other.equals(policy)) {
                throw new IllegalArgumentException("There are two different deadlines named " + policy.id());
            }
        }
    }

    /**
     * The policy of a name that a case keeps.
     *
     * @param id the name
     * @return the policy; the one for the answer if the name is of earlier times
     */
    public DeadlinePolicy named(String id) {
        return List.of(acknowledgement, reply, appeal).stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElse(answer);
    }
}
