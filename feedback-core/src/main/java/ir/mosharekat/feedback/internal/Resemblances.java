package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.duplicate.Resemblance.Reason;
import ir.mosharekat.feedback.duplicate.Resemblance.Sort;
import ir.mosharekat.feedback.organization.UnitId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what speaks for two cases being about the same. What the reader may not see of them plays no part: a suggestion
 * would tell it.
 */
final class Resemblances {

    /**
     * In how many bits of 64 the numbers of two texts may differ. Of letters of fifty words in which one word in fifty was
     * changed, half differ in 5 bits and nine in ten in 8; with one word in ten changed it is 11 and 16; letters that have
     * nothing to do with each other differ in 16 or fewer once in two thousand times.
     */
    private static final int SAME = 8;

    private static final int SIMILAR = 12;
    private static final int RELATED = 16;

    private Resemblances() {}

    static List<Reason> between(CaseSnapshot one, CaseSnapshot other, Set<FieldGroup> readable) {
        List<Reason> reasons = new ArrayList<>();
        if (readable.contains(FieldGroup.BODY)) {
            Likeness.distance(one, other).flatMap(Resemblances::text).ifPresent(reasons::add);
        }
        if (readable.contains(FieldGroup.IDENTITY) && Likeness.isOfSamePerson(one, other)) {
            reasons.add(new Reason(Sort.SAME_PERSON, 25));
        }
        if (readable.contains(FieldGroup.CONTACT) && Likeness.isOfSamePlace(one, other)) {
            reasons.add(new Reason(Sort.SAME_PLACE, 10));
        }
        if (readable.contains(FieldGroup.STATUS)) {
            addMatter(reasons, one, other);
            addTime(
                    reasons,
                    Duration.between(one.receivedAt(), other.receivedAt()).abs());
        }
        reasons.sort(Comparator.comparing(Reason::points).reversed());
        return reasons;
    }

    private static Optional<Reason> text(int distance) {
        if (distance <= SAME) {
            return Optional.of(new Reason(Sort.SAME_TEXT, 60));
        }
        if (distance <= SIMILAR) {
            return Optional.of(new Reason(Sort.SIMILAR_TEXT, 45));
        }
        return distance <= RELATED ? Optional.of(new Reason(Sort.RELATED_TEXT, 25)) : Optional.empty();
    }

    private static void addMatter(List<Reason> reasons, CaseSnapshot one, CaseSnapshot other) {
        if (one.category().isPresent() && one.category().equals(other.category())) {
            reasons.add(new Reason(Sort.SAME_CATEGORY, 5));
        }
        Optional<UnitId> unit = unit(one);
        if (unit.isPresent() && unit.equals(unit(other))) {
            reasons.add(new Reason(Sort.SAME_UNIT, 5));
        }
    }

    private static Optional<UnitId> unit(CaseSnapshot snapshot) {
        return Optional.ofNullable(snapshot.details().match(complaint -> complaint.about(), TicketDetails::addressee));
    }

    private static void addTime(List<Reason> reasons, Duration apart) {
        if (apart.compareTo(Duration.ofDays(1)) < 0) {
            reasons.add(new Reason(Sort.SAME_DAY, 10));
        } else if (apart.compareTo(Duration.ofDays(7)) < 0) {
            reasons.add(new Reason(Sort.SAME_WEEK, 5));
        }
    }
}
