package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.access.CommandContext;

/**
 * Looks at what comes in for what is no genuine message, such as advertising. What it suspects is registered with a
 * receipt like everything else, and kept back until a screener has looked, or a few working days have passed; nothing is
 * ever lost by it. A host brings its own; without one nothing is suspected. Thread-safe; one that throws suspects
 * nothing.
 */
@FunctionalInterface
public interface IntakeFilter {

    /**
     * Judges one submission, which has been checked and not yet been stored.
     *
     * @param command what was submitted
     * @param context who submits it, and by which channel
     * @return whether it looks genuine
     */
    Verdict judge(RegisterCase command, CommandContext context);

    /** What a filter says. */
    enum Verdict {
        /** It looks genuine. */
        GENUINE,
        /** A screener should look first. */
        SUSPECT
    }
}
