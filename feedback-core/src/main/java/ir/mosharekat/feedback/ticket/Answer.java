package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.promise.Pledge;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Answers a ticket, maybe with promises of what will be done after it. Immutable. */
public final class Answer {

    @Valid
    private final Statement answer;

    @Size(max = 5, message = "{ir.mosharekat.feedback.promises.count}")
    private final List<@Valid Pledge> promises;

    private Answer(Statement answer, List<Pledge> promises) {
        this.answer = answer;
        this.promises = List.copyOf(promises);
    }

    /**
     * An answer.
     *
     * @param answer what the citizen is told
     * @return the answer
     */
    public static Answer of(Statement answer) {
        return new Answer(answer, List.of());
    }

    /**
     * The same with a promise; the two are stored together or not at all.
     *
     * @param pledge the promise, one of at most five
     * @return a copy
     */
    public Answer promising(Pledge pledge) {
        List<Pledge> all = new ArrayList<>(promises);
        all.add(pledge);
        return new Answer(answer, all);
    }

    /** {@return what the citizen is told} */
    public Statement answer() {
        return answer;
    }

    /** {@return what is promised with it} */
    public List<Pledge> promises() {
        return promises;
    }
}
