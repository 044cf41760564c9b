package ir.mosharekat.feedback.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle as data: which action is known in which state, who may take it, where it leads, and what timer ends each
 * wait. A table that holds a defect (a state that cannot be reached or left, an action without a role, a wait without a
 * timer) cannot be built. Immutable and thread-safe.
 *
 * @param <S> the state enum
 * @param <A> the action enum
 */
public final class TransitionTable<S extends Enum<S> & State, A extends Enum<A> & Action> {

    private final String name;
    private final Class<S> states;
    private final Class<A> actions;
    private final Transition<S, A> beginning;
    private final Set<S> terminal;
    private final List<Transition<S, A>> rows;
    private final List<StateTimer<S, A>> timers;
    private final Map<S, Map<A, Transition<S, A>>> index;

    private TransitionTable(Builder<S, A> builder, Transition<S, A> beginning) {
        name = builder.name;
        states = builder.states;
        actions = builder.actions;
        this.beginning = beginning;
        terminal = Collections.unmodifiableSet(EnumSet.copyOf(builder.terminal));
        rows = builder.rows.stream().map(builder::guarded).toList();
        timers = List.copyOf(builder.timers);
        index = new EnumMap<>(states);
        for (Transition<S, A> row : rows) {
            for (S from : row.from()) {
                index.computeIfAbsent(from, s -> new EnumMap<>(actions)).put(row.action(), row);
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param name the name of the lifecycle, for drawings and defects
     * @param states the state enum
     * @param actions the action enum
     * @param <S> the state enum
     * @param <A> the action enum
     * @return a builder
     */
    public static <S extends Enum<S> & State, A extends Enum<A> & Action> Builder<S, A> named(
            String name, Class<S> states, Class<A> actions) {
        return new Builder<>(name, states, actions);
    }

    /**
     * The states in which an action is known; reads well in a table.
     *
     * @param states the states
     * @param <S> the state enum
     * @return the states
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S extends Enum<S> & State> Set<S> in(S... states) {
        return Set.of(states);
    }

    /**
     * The states a row leads to; reads well in a table.
     *
     * @param states the states
     * @param <S> the state enum
     * @return the states
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S extends Enum<S> & State> Set<S> to(S... states) {
        return Set.of(states);
    }

    /**
     * Where a row leads that leaves the case in its state.
     *
     * @param <S> the state enum
     * @return no states
     */
    public static <S extends Enum<S> & State> Set<S> staying() {
        return Set.of();
    }

    /**
     * Who may take an action; reads well in a table.
     *
     * @param roles the roles
     * @return the roles
     */
    public static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    /**
     * The name of the lifecycle.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * All states.
     *
     * @return the states, in the order of their enum
     */
    public List<S> states() {
        return Arrays.asList(states.getEnumConstants());
    }

    /**
     * The row that begins a case: from no state, to those in which a case can begin.
     *
     * @return the row
     */
    public Transition<S, A> beginning() {
        return beginning;
    }

    /**
     * The states in which nothing has to happen any more.
     *
     * @return at least one state
     */
    public Set<S> terminal() {
        return terminal;
    }

    /**
     * The rows, without the one that begins a case.
     *
     * @return all of them, in the order they were written
     */
    public List<Transition<S, A>> rows() {
        return rows;
    }

    /**
     * The timers.
     *
     * @return all of them, in the order they were written
     */
    public List<StateTimer<S, A>> timers() {
        return timers;
    }

    /**
     * The row of an action in a state.
     *
     * @param state the state
     * @param action the action
     * @return the row, or empty if the action is not known in that state
     */
    public Optional<Transition<S, A>> find(S state, A action) {
        return Optional.ofNullable(index.getOrDefault(state, Map.of()).get(action));
    }

    /**
     * The actions known in a state.
     *
     * @param state the state
     * @return the actions, in the order of their enum
     */
    public Set<A> actions(S state) {
        Map<A, Transition<S, A>> rows = index.getOrDefault(state, Map.of());
        return rows.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rows.keySet()));
    }

    /**
     * The lifecycle as a Mermaid state diagram.
     *
     * @return the text of the diagram
     */
    public String toMermaid() {
        return Mermaid.draw(this);
    }

    /**
     * Collects the rows of a table.
     *
     * @param <S> the state enum
     * @param <A> the action enum
     */
    public static final class Builder<S extends Enum<S> & State, A extends Enum<A> & Action> {

        final String name;
        final Class<S> states;
        final Class<A> actions;
        final Set<S> terminal;

        @Nullable
        Transition<S, A> beginning;

        final List<Transition<S, A>> rows = new ArrayList<>();
        final Map<A, List<String>> guards;
        final List<StateTimer<S, A>> timers = new ArrayList<>();

        private Builder(String name, Class<S> states, Class<A> actions) {
            this.name = name;
            this.states = states;
            this.actions = actions;
            this.terminal = EnumSet.noneOf(states);
            this.guards = new EnumMap<>(actions);
        }

        /**
         * Writes the row by which a case begins.
         *
         * @param action what submits a case
         * @param by who may take it
         * @param to the states in which a case can begin
         * @return this builder
         */
        public Builder<S, A> begin(A action, Set<Role> by, Set<S> to) {
            beginning = new Transition<>(Set.of(), action, by, to, List.of());
            return this;
        }

        /**
         * Names the states in which nothing has to happen any more. Rows may still lead out of them.
         *
         * @param states the states
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<S, A> end(S... states) {
            terminal.addAll(Arrays.asList(states));
            return this;
        }

        /**
         * Writes a row.
         *
         * @param action what is done
         * @param from the states in which the action is known
         * @param by who may take it
         * @param to the states it can lead to
         * @return this builder
         */
        public Builder<S, A> row(A action, Set<S> from, Set<Role> by, Set<S> to) {
            rows.add(new Transition<>(from, action, by, to, List.of()));
            return this;
        }

        /**
         * Names the rules that are checked besides whenever an action is taken.
         *
         * @param action the action
         * @param rules the names of the rules
         * @return this builder
         */
        public Builder<S, A> guard(A action, String... rules) {
            guards.put(action, List.of(rules));
            return this;
        }

        /**
         * Writes a timer.
         *
         * @param timer the name of the timer
         * @param fires the action it takes when it is due
         * @param in the states in which it runs
         * @return this builder
         */
        public Builder<S, A> timer(String timer, A fires, Set<S> in) {
            timers.add(new StateTimer<>(timer, in, fires));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws TableDefectException if the table breaks a rule of lifecycles; it lists every defect
         */
        public TransitionTable<S, A> build() {
            List<String> defects = new TableVerifier<>(this).defects();
            if (!defects.isEmpty() || beginning == null) {
                throw new TableDefectException(name, defects);
            }
            return new TransitionTable<>(this, beginning);
        }

        private Transition<S, A> guarded(Transition<S, A> row) {
            List<String> rules = guards.getOrDefault(row.action(), List.of());
            return new Transition<>(row.from(), row.action(), row.by(), row.to(), rules);
        }
    }
}
