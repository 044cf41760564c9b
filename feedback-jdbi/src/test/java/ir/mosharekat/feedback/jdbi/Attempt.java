package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.workflow.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A command that somebody tries, with what the model says about it: the rules it has to keep, in the order in which they
 * are asked, and what the case is after it.
 */
final class Attempt {

    /**
     * A rule and whether the command breaks it.
     *
     * @param name its name in the table
     * @param broken whether it is broken
     */
    record Rule(String name, boolean broken) {}

    final Action action;
    final CommandContext who;
    final List<Rule> rules = new ArrayList<>();
    Supplier<CaseStatus> call = () -> {
        throw new AssertionError("No command");
    };
    Consumer<CaseStatus> effect = status -> {};

    Attempt(Action action, CommandContext who) {
        this.action = action;
        this.who = who;
    }

    Attempt keeping(String rule, boolean holds) {
        rules.add(new Rule(rule, !holds));
        return this;
    }

    Attempt by(Supplier<CaseStatus> command) {
        call = command;
        return this;
    }

    Attempt then(Runnable after) {
        return making(status -> after.run());
    }

    Attempt making(Consumer<CaseStatus> after) {
        effect = after;
        return this;
    }
}
