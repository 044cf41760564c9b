package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.letter.Reconciliation;
import ir.mosharekat.feedback.letter.Reconciliation.Gap;
import java.util.ArrayList;
import java.util.List;

/** Counts the numbers of a batch, which come in order, against how many letters there are. Not thread-safe. */
final class LetterCount {

    private final int counted;
    private final List<Gap> gaps = new ArrayList<>();
    private int last;
    private int taken;
    private int beyond;

    LetterCount(int counted) {
        this.counted = counted;
    }

    void add(int number) {
        if (number > counted) {
            beyond++;
            return;
        }
        taken++;
        missBetween(number);
        last = number;
    }

    Reconciliation result() {
        missBetween(counted + 1);
        return new Reconciliation(counted, taken, gaps, beyond);
    }

    private void missBetween(int next) {
        if (next > last + 1 && gaps.size() < Reconciliation.MOST_GAPS) {
            gaps.add(new Gap(last + 1, next - 1));
        }
    }
}
