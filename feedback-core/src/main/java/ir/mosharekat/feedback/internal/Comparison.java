package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.lifecycle.Replay.Life;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.whatif.Affected;
import ir.mosharekat.feedback.whatif.WhatIfReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts what cases come to under two organizations, case by case, and keeps none of them. */
final class Comparison {

    private final Account present = new Account();
    private final Account changed = new Account();
    private final Names relieved = new Names();
    private final Names burdened = new Names();
    private long cases;

    void add(CaseId id, Life asItIs, Life asItWouldBe) {
        cases++;
        present.add(asItIs);
        changed.add(asItWouldBe);
        if (asItIs.isLate() && !asItWouldBe.isLate()) {
            relieved.add(id);
        } else if (asItWouldBe.isLate() && !asItIs.isLate()) {
            burdened.add(id);
        }
    }

    WhatIfReport report(Instant asOf) {
        return new WhatIfReport(
                asOf, cases, present.tally(), changed.tally(), relieved.affected(), burdened.affected());
    }

    private static final class Names {

        private final List<CaseId> first = new ArrayList<>();
        private long cases;

        void add(CaseId id) {
            cases++;
            if (cases <= Affected.MOST_NAMED) {
                first.add(id);
            }
        }

        Affected affected() {
            return new Affected(cases, first);
        }
    }
}
