package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases an actor's lists, counts and searches are over. A store makes it part of every query; results are never
 * filtered afterwards, because counts and pages would give away what was taken out. Immutable.
 */
public final class Scope {

    private static final Scope NOTHING = new Scope(Reach.NOTHING, Set.of(), null, Set.of());
    private static final Scope EVERYTHING = new Scope(Reach.EVERYTHING, Set.of(), null, Set.of());

    private final Reach reach;
    private final Set<UnitId> units;
    private final @Nullable CitizenId owner;
    private final Set<StaffId> hiddenIfAccused;

    /** How far a scope reaches, before cases that accuse somebody are taken out. */
    public enum Reach {
        /** No case. */
        NOTHING,
        /** The cases in which one of some units has a part. */
        UNITS,
        /** The cases of one citizen. */
        OWNER,
        /** All cases of the tenant. */
        EVERYTHING
    }

    private Scope(Reach reach, Set<UnitId> units, @Nullable CitizenId owner, Set<StaffId> hiddenIfAccused) {
        this.reach = reach;
        this.units = Collections.unmodifiableSet(units);
        this.owner = owner;
        this.hiddenIfAccused = Collections.unmodifiableSet(hiddenIfAccused);
    }

    /**
     * No case.
     *
     * @return the empty scope
     */
    public static Scope nothing() {
        return NOTHING;
    }

    /**
     * All cases of the tenant.
     *
     * @return the whole scope
     */
    public static Scope everything() {
        return EVERYTHING;
    }

    /**
     * The cases in which one of these units has a part.
     *
     * @param units the units; with none of them the scope is empty
     * @return the scope
     */
    public static Scope ofUnits(Collection<UnitId> units) {
        return units.isEmpty() ? NOTHING : new Scope(Reach.UNITS, Set.copyOf(units), null, Set.of());
    }

    /**
     * The cases of one citizen.
     *
     * @param owner the citizen
     * @return the scope
     */
    public static Scope ownedBy(CitizenId owner) {
        return new Scope(Reach.OWNER, Set.of(), owner, Set.of());
    }

    /**
     * The same scope without the cases that accuse one of these officials.
     *
     * @param officials the reader and those he or she is bound to
     * @return the narrower scope
     */
    public Scope exceptAccusing(Collection<StaffId> officials) {
        return new Scope(reach, units, owner, Set.copyOf(officials));
    }

    /**
     * How far the scope reaches.
     *
     * @return the reach
     */
    public Reach reach() {
        return reach;
    }

    /**
     * The units of {@link Reach#UNITS}.
     *
     * @return the units, at least one with that reach and none with another
     */
    public Set<UnitId> units() {
        return units;
    }

    /**
     * The citizen of {@link Reach#OWNER}.
     *
     * @return the citizen with that reach, empty with another
     */
    public Optional<CitizenId> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * Whose accusation takes a case out.
     *
     * @return the officials, maybe none
     */
    public Set<StaffId> hiddenIfAccused() {
        return hiddenIfAccused;
    }

    /**
     * What the scope means: a store's query has to say the same of every case.
     *
     * @param facts a case
     * @return true if it is within the scope
     */
    public boolean admits(CaseFacts facts) {
        return reaches(facts) && Collections.disjoint(hiddenIfAccused, facts.accused());
    }

    private boolean reaches(CaseFacts facts) {
        return switch (reach) {
            case NOTHING -> false;
            case UNITS -> !Collections.disjoint(units, facts.involvedUnits());
            case OWNER -> facts.owner().equals(Optional.ofNullable(owner));
            case EVERYTHING -> true;
        };
    }
}
