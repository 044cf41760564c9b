package ir.mosharekat.feedback.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what real systems shipped unnoticed: states nobody reaches, waits nobody ends, actions nobody may take. */
final class TableVerifier<S extends Enum<S> & State, A extends Enum<A> & Action> {

    private final TransitionTable.Builder<S, A> table;
    private final List<String> defects = new ArrayList<>();

    TableVerifier(TransitionTable.Builder<S, A> table) {
        this.table = table;
    }

    List<String> defects() {
        if (table.beginning == null
                || table.beginning.stays()
                || table.beginning.by().isEmpty()) {
            defects.add("no way to begin");
        }
        if (table.terminal.isEmpty()) {
            defects.add("no state to end in");
        }
        checkRows();
        checkTimers();
        checkReachable();
        checkEndable();
        return defects;
    }

    private void checkRows() {
        Set<A> unused = EnumSet.allOf(table.actions);
        if (table.beginning != null) {
            unused.remove(table.beginning.action());
        }
        Set<String> seen = new HashSet<>();
        for (Transition<S, A> row : table.rows) {
            unused.remove(row.action());
            if (row.by().isEmpty()) {
                defects.add(row.action() + " has no role that may take it");
            }
            if (row.from().isEmpty()) {
                defects.add(row.action() + " is known in no state");
            }
            for (S from : row.from()) {
                if (!seen.add(from + " " + row.action())) {
                    defects.add(row.action() + " has two rows in " + from);
                }
            }
        }
        unused.forEach(action -> defects.add(action + " is in no row"));
    }

    private void checkTimers() {
        Set<S> waits = EnumSet.allOf(table.states);
        waits.removeAll(table.terminal);
        for (StateTimer<S, A> timer : table.timers) {
            waits.removeAll(timer.in());
            for (S state : timer.in()) {
                if (table.rows.stream().noneMatch(row -> firesIn(row, timer, state))) {
                    defects.add("timer " + timer.name() + " fires " + timer.fires() + " in " + state
                            + ", where the system may not take it");
                }
            }
        }
        waits.forEach(state -> defects.add(state + " waits without a timer"));
    }

    private boolean firesIn(Transition<S, A> row, StateTimer<S, A> timer, S state) {
        return row.action() == timer.fires()
                && row.from().contains(state)
                && row.by().contains(Role.SYSTEM);
    }

    private void checkReachable() {
        Set<S> unreached = EnumSet.allOf(table.states);
        Deque<S> next = new ArrayDeque<>(table.beginning == null ? Set.of() : table.beginning.to());
        while (!next.isEmpty()) {
            S state = next.pop();
            if (unreached.remove(state)) {
                table.rows.stream().filter(row -> row.from().contains(state)).forEach(row -> next.addAll(row.to()));
            }
        }
        unreached.forEach(state -> defects.add(state + " cannot be reached"));
    }

    private void checkEndable() {
        Set<S> endable = EnumSet.noneOf(table.states);
        endable.addAll(table.terminal);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition<S, A> row : table.rows) {
                if (row.to().stream().anyMatch(endable::contains)) {
                    grown |= endable.addAll(row.from());
                }
            }
        }
        Set<S> dead = EnumSet.allOf(table.states);
        dead.removeAll(endable);
        dead.forEach(state -> defects.add(state + " is a dead end"));
    }
}
