package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Change;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Carries out one command on two cases. Both are written, always, and in the order of their identifiers: of two commands
 * that meet on a case one finds it changed, and none waits for the other in a circle. So two cases that are merged into
 * each other at the same time end as one that is open.
 */
final class PairCommands {

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;

    PairCommands(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
    }

    /**
     * Does both halves, or nothing.
     *
     * @param id the case the command is about, whose version the context may expect
     * @param other finds the other case; where there is none, the first half alone is tried, and refuses
     * @return where the first case stands now
     */
    CaseStatus carryOut(CaseId id, Function<CaseSnapshot, Optional<CaseId>> other, Pair pair, CommandContext context) {
        Map<CaseId, Long> read = new LinkedHashMap<>();
        try {
            return parts.store().inUnitOfWork(parts.tenant(), unit -> {
                read.clear();
                Instant now = parts.now();
                CaseSnapshot first = pass(unit, id, pair.first().action(), context, now);
                read.put(id, first.version());
                CaseCommands.requireExpected(context, first);
                gate.requireRole(context, pair.first().action(), first);
                Optional<CaseSnapshot> second = other.apply(first)
                        .map(it -> pass(unit, it, pair.second().action(), context, now));
                second.ifPresent(found -> read.put(found.id(), found.version()));
                // Where there is no other case, the first half refuses before it looks at it.
                CaseSnapshot counterpart = second.orElse(first);
                Written one = new Written(first, pair.first().on(first, counterpart, turn(first, context, now)));
                Stream<Written> two = second.stream()
                        .map(found -> new Written(found, pair.second().on(found, first, turn(found, context, now))));
                Stream.concat(Stream.of(one), two)
                        .sorted(Comparator.comparing(
                                written -> written.before().id().value()))
                        .forEach(written -> commands.store(unit, written.before(), written.change()));
                return CaseStatus.of(one.change().next());
            });
        } catch (StaleVersionException e) {
            throw conflict(read, e);
        }
    }

    private CaseSnapshot pass(UnitOfWork unit, CaseId id, Action action, CommandContext context, Instant now) {
        CaseSnapshot found = unit.cases().find(id).orElseThrow(NotFoundException::new);
        gate.pass(context, action, found, now);
        return found;
    }

    private Turn turn(CaseSnapshot snapshot, CommandContext context, Instant now) {
        return new Turn(now, context, parts.rules(snapshot));
    }

    private ConcurrentUpdateException conflict(Map<CaseId, Long> read, StaleVersionException cause) {
        for (Map.Entry<CaseId, Long> each : read.entrySet()) {
            long found = commands.versionOf(each.getKey());
            if (found != each.getValue()) {
                return new ConcurrentUpdateException(each.getValue(), found);
            }
        }
        throw cause;
    }

    /**
     * What is done to one of the two.
     *
     * @param action what the gate is asked for
     * @param command what is done, given the other case as it stood before
     */
    record Half(Action action, BiConsumer<Case<?, ?>, CaseSnapshot> command) {

        Pair with(Half second) {
            return new Pair(this, second);
        }

        private Change on(CaseSnapshot before, CaseSnapshot other, Turn turn) {
            Case<?, ?> any = Case.of(before, turn);
            command.accept(any, other);
            return any.finish();
        }
    }

    /**
     * What is done to both.
     *
     * @param first to the one the command is about
     * @param second to the other
     */
    record Pair(Half first, Half second) {}

    private record Written(CaseSnapshot before, Change change) {}
}
