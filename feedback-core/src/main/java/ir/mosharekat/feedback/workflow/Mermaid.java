package ir.mosharekat.feedback.workflow;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a transition table as a Mermaid state diagram, the same text for the same table. */
final class Mermaid {

    private Mermaid() {}

    static <S extends Enum<S> & State, A extends Enum<A> & Action> String draw(TransitionTable<S, A> table) {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (S state : ordered(table.beginning().to())) {
            out.append("    [*] --> ").append(state);
            out.append(" : ").append(label(table.beginning())).append('\n');
        }
        for (Transition<S, A> row : table.rows()) {
            for (S from : ordered(row.from())) {
                for (S to : ordered(row.stays() ? Set.of(from) : row.to())) {
                    out.append("    ").append(from).append(" --> ").append(to);
                    out.append(" : ").append(label(row)).append('\n');
                }
            }
        }
        for (S state : table.states()) {
            if (table.terminal().contains(state)) {
                out.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return out.toString();
    }

    private static String label(Transition<?, ?> row) {
        String roles = row.by().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        String guards = row.guards().isEmpty() ? "" : " [" + String.join(", ", row.guards()) + "]";
        return row.action() + guards + " / " + roles;
    }

    private static <S extends Enum<S>> Iterable<S> ordered(Set<S> states) {
        return states.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
