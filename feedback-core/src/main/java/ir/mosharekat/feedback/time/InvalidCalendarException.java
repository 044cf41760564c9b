package ir.mosharekat.feedback.time;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a calendar whose data contradict each other or leave days undecided; it names every problem. */
public final class InvalidCalendarException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** At least one. */
    private final transient List<CalendarProblem> problems;

    InvalidCalendarException(List<CalendarProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + ": " + problem.detail())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong, so that whoever wrote the data needs one attempt.
     *
     * @return the problems, at least one
     */
    public List<CalendarProblem> problems() {
        return problems;
    }
}
