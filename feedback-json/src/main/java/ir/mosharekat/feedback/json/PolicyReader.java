package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.Fields.entry;
import static ir.mosharekat.feedback.json.Readings.LOCALIZED;
import static ir.mosharekat.feedback.json.Readings.NUMBER;
import static ir.mosharekat.feedback.json.Readings.listOf;
import static ir.mosharekat.feedback.json.Readings.oneOf;
import static ir.mosharekat.feedback.json.Readings.text;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CasePolicy.Limits;
import ir.mosharekat.feedback.organization.CasePolicy.Windows;
import ir.mosharekat.feedback.organization.Ladder;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.TrafficLightBands;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the numbers by which cases are handled: all of them, or those that differ from a pack. */
final class PolicyReader {

    private static final Reading<Ladder.Rung> RUNG = entry(in -> {
        Integer after = in.required("after", NUMBER);
        Integer above = in.optional("above", NUMBER);
        UnitId unit = in.optional("unit", text(UnitId::new));
        return in.make(() -> new Ladder.Rung(after, target(above, unit)));
    });

    /** A pack, which stands by itself and says what it is. */
    static final Reading<PolicyDraft> PACK = entry(in -> {
        in.required("title", LOCALIZED);
        return read(in, PolicyDraft.STANDARD, Function.identity());
    });

    private PolicyReader() {}

    /** A policy whose deadlines are stored under a name; what it leaves out is as in its pack, or as is usual. */
    static Reading<CasePolicy> policy(String name) {
        return entry(in -> {
            PolicyDraft pack = in.optional("pack", text(PolicyPacks::draft), PolicyDraft.STANDARD);
            return read(in, pack == null ? PolicyDraft.UNKNOWN : pack, draft -> draft.policy(name));
        });
    }

    private static <T> T read(Fields in, PolicyDraft base, Function<PolicyDraft, T> whole) {
        LocalizedText basis = in.inherited("basis", LOCALIZED, base.basis());
        TimeLimit acknowledgement = time(in, "acknowledgement", base.acknowledgement());
        TimeLimit reply = in.inherited("reply", TimeLimit.READING, base.reply());
        TimeLimit answer = time(in, "answer", base.answer());
        TimeLimit appeal = time(in, "appeal", base.appeal());
        TimeLimit outer = in.inherited("outer", TimeLimit.READING, base.outer());
        Limits limits = in.optional("limits", limits(base.limits()), base.limits());
        Windows windows = in.optional("windows", windows(base.windows()), base.windows());
        Oversight oversight = in.optional("oversight", oversight(base.oversight()), base.oversight());
        return in.make(() -> whole.apply(
                new PolicyDraft(basis, acknowledgement, reply, answer, appeal, outer, limits, windows, oversight)));
    }

    private static TimeLimit time(Fields in, String key, @Nullable TimeLimit base) {
        return base == null ? in.required(key, TimeLimit.READING) : in.optional(key, TimeLimit.READING, base);
    }

    private static Reading<Limits> limits(Limits usual) {
        return entry(in -> {
            Integer questions = in.optional("questions", NUMBER, usual.questions());
            Integer questionDays = in.optional("questionDays", NUMBER, usual.questionDays());
            Integer extensions = in.optional("extensions", NUMBER, usual.extensions());
            Integer reopenings = in.optional("reopenings", NUMBER, usual.reopenings());
            Integer hops = in.optional("hops", NUMBER, usual.hops());
            return in.make(() -> new Limits(questions, questionDays, extensions, reopenings, hops));
        });
    }

    private static Reading<Windows> windows(Windows usual) {
        return entry(in -> {
            Integer objection = in.optional("objectionDays", NUMBER, usual.objectionDays());
            Integer appeal = in.optional("appealDays", NUMBER, usual.appealDays());
            Integer confirmation = in.optional("confirmationDays", NUMBER, usual.confirmationDays());
            Integer quarantine = in.optional("quarantineDays", NUMBER, usual.quarantineDays());
            Integer unmerge = in.optional("unmergeDays", NUMBER, usual.unmergeDays());
            Integer retention = in.optional("retentionDays", NUMBER, usual.retentionDays());
            return in.make(() -> new Windows(objection, appeal, confirmation, quarantine, unmerge, retention));
        });
    }

    private static Reading<Oversight> oversight(Oversight usual) {
        return entry(in -> {
            List<Integer> warnings = in.optional("warningDays", listOf(NUMBER), usual.warningDays());
            Integer yellow =
                    in.optional("yellowFromPercent", NUMBER, usual.bands().yellowFromPercent());
            Integer red = in.optional("redFromPercent", NUMBER, usual.bands().redFromPercent());
            List<Ladder.Rung> ladder =
                    in.optional("ladder", listOf(RUNG), usual.ladder().rungs());
            Oversight.Recount recount = in.optional("recount", oneOf(Oversight.Recount.class), usual.recount());
            return in.make(
                    () -> new Oversight(warnings, new TrafficLightBands(yellow, red), new Ladder(ladder), recount));
        });
    }

    private static Ladder.Target target(@Nullable Integer above, @Nullable UnitId unit) {
        if (above != null && unit == null) {
            return new Ladder.Above(above);
        }
        if (above == null && unit != null) {
            return new Ladder.Named(unit);
        }
        throw new IllegalArgumentException("a rung leads so many units above, or to a unit, and not to both");
    }
}
