package ir.mosharekat.feedback.workflow;

import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static ir.mosharekat.feedback.workflow.TransitionTable.staying;
import static ir.mosharekat.feedback.workflow.TransitionTable.to;

import ir.mosharekat.feedback.text.LocalizedText;

/** The lifecycle of a door: small enough to know by heart. */
enum Door implements State {
    OPEN,
    SHUT,
    GONE;

    enum Move implements Action {
        MAKE,
        SHUT_IT,
        OPEN_IT,
        KNOCK,
        BURN;

        @Override
        public LocalizedText label() {
            return new LocalizedText(name(), name());
        }
    }

    @Override
    public Phase phase() {
        return this == GONE ? Phase.CLOSED : Phase.OPEN;
    }

    @Override
    public LocalizedText label() {
        return new LocalizedText(name(), name());
    }

    @Override
    public LocalizedText next(LocalizedText day) {
        return day;
    }

    /** A table without a beginning, an end, a row or a timer. */
    static TransitionTable.Builder<Door, Move> nothing() {
        return TransitionTable.named("Door", Door.class, Move.class);
    }

    /** A table without defects. */
    static TransitionTable.Builder<Door, Move> whole() {
        return nothing()
                .begin(Move.MAKE, by(Role.CITIZEN, Role.SYSTEM), to(Door.SHUT))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.HANDLER, Role.CITIZEN), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.KNOCK, in(Door.SHUT, Door.OPEN), by(Role.CITIZEN), staying())
                .row(Move.BURN, in(Door.SHUT, Door.OPEN), by(Role.SYSTEM), to(Door.GONE))
                .timer("draught", Move.SHUT_IT, in(Door.OPEN))
                .timer("woodworm", Move.BURN, in(Door.SHUT, Door.OPEN));
    }
}
