package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.Fields.entry;
import static ir.mosharekat.feedback.json.Readings.LOCALIZED;
import static ir.mosharekat.feedback.json.Readings.NUMBER;
import static ir.mosharekat.feedback.json.Readings.matching;
import static ir.mosharekat.feedback.json.Readings.oneOf;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CasePolicy.Limits;
import ir.mosharekat.feedback.organization.CasePolicy.Windows;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DayUnit;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.DueTime;
import org.jspecify.annotations.Nullable;

/** Reads the numbers by which cases are handled. */
final class PolicyReader {

    /** {@code 15 working days}. */
    private static final Reading<DayCount> COUNT = matching(
            "\\d{1,4} (working|calendar) days?",
            "such as 15 working days or 10 calendar days, or keys with their values",
            PolicyReader::count);

    private static final Reading<TimeLimit> TIME_LIMIT_IN_FULL = entry(in -> {
        Integer days = in.required("days", NUMBER);
        DayUnit unit = in.required("unit", oneOf(DayUnit.class));
        DueTime due = in.optional("due", oneOf(DueTime.class), DueTime.END_OF_DAY);
        LocalizedText basis = in.optional("basis", LOCALIZED);
        return in.make(() -> new TimeLimit(new DayCount(days, unit), due, basis));
    });

    private static final Reading<TimeLimit> TIME_LIMIT = node -> node instanceof Node.Entries
            ? TIME_LIMIT_IN_FULL.read(node)
            : new TimeLimit(COUNT.read(node), DueTime.END_OF_DAY, null);

    private static final Reading<Limits> LIMITS = entry(in -> {
        Limits usual = Limits.STANDARD;
        Integer questions = in.optional("questions", NUMBER, usual.questions());
        Integer questionDays = in.optional("questionDays", NUMBER, usual.questionDays());
        Integer extensions = in.optional("extensions", NUMBER, usual.extensions());
        Integer reopenings = in.optional("reopenings", NUMBER, usual.reopenings());
        Integer hops = in.optional("hops", NUMBER, usual.hops());
        return in.make(() -> new Limits(questions, questionDays, extensions, reopenings, hops));
    });

    private static final Reading<Windows> WINDOWS = entry(in -> {
        Windows usual = Windows.STANDARD;
        Integer objection = in.optional("objectionDays", NUMBER, usual.objectionDays());
        Integer appeal = in.optional("appealDays", NUMBER, usual.appealDays());
        Integer confirmation = in.optional("confirmationDays", NUMBER, usual.confirmationDays());
        Integer quarantine = in.optional("quarantineDays", NUMBER, usual.quarantineDays());
        Integer escalation = in.optional("escalationDays", NUMBER, usual.escalationDays());
        Integer unmerge = in.optional("unmergeDays", NUMBER, usual.unmergeDays());
        Integer retention = in.optional("retentionDays", NUMBER, usual.retentionDays());
        Integer outer = in.optional("outerDays", NUMBER, usual.outerDays());
        return in.make(
                () -> new Windows(objection, appeal, confirmation, quarantine, escalation, unmerge, retention, outer));
    });

    private PolicyReader() {}

    /** A policy whose deadlines are stored under a name; what it leaves out of limits and windows is the standard. */
    static Reading<CasePolicy> policy(String name) {
        return entry(in -> {
            LocalizedText basis = in.optional("basis", LOCALIZED);
            TimeLimit acknowledgement = in.required("acknowledgement", TIME_LIMIT);
            TimeLimit answer = in.required("answer", TIME_LIMIT);
            TimeLimit appeal = in.required("appeal", TIME_LIMIT);
            Limits limits = in.optional("limits", LIMITS, Limits.STANDARD);
            Windows windows = in.optional("windows", WINDOWS, Windows.STANDARD);
            return in.make(() -> new CasePolicy(
                    acknowledgement.policy(name + ".acknowledgement", basis),
                    answer.policy(name + ".answer", basis),
                    appeal.policy(name + ".appeal", basis),
                    limits,
                    windows));
        });
    }

    private static DayCount count(String written) {
        String[] words = written.split(" ", -1);
        DayUnit unit = words[1].equals("working") ? DayUnit.WORKING_DAYS : DayUnit.CALENDAR_DAYS;
        return new DayCount(Integer.parseInt(words[0]), unit);
    }

    /** How long something may take, with its own citation or that of its policy. */
    private record TimeLimit(
            DayCount days, DueTime due, @Nullable LocalizedText basis) {

        DeadlinePolicy policy(String id, @Nullable LocalizedText otherwise) {
            LocalizedText cited = basis == null ? otherwise : basis;
            if (cited == null) {
                throw new IllegalArgumentException(id + " cites no basis, neither its own nor that of its policy");
            }
            return new DeadlinePolicy(id, days, due, cited);
        }
    }
}
