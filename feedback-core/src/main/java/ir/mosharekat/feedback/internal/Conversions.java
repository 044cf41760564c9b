package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of cases that one citizen's case was, one after the other, because it was converted. */
final class Conversions {

    private Conversions() {}

    /** The case, the one that was converted to it, and so on; the first one, whose receipt the citizen has, comes last. */
    static List<CaseSnapshot> back(UnitOfWork unit, CaseSnapshot last) {
        List<CaseSnapshot> line = new ArrayList<>(List.of(last));
        Optional<CaseSnapshot> earlier = earlier(unit, last);
        while (earlier.isPresent()) {
            line.add(earlier.get());
            earlier = earlier(unit, earlier.get());
        }
        return line;
    }

    /** The same for the citizen whose case it is; for officials the case alone, who open the others by themselves. */
    static List<CaseSnapshot> own(UnitOfWork unit, CaseSnapshot asked, CommandContext context) {
        boolean citizen = context.actor().roles().contains(Role.CITIZEN);
        return citizen ? back(unit, asked) : List.of(asked);
    }

    private static Optional<CaseSnapshot> earlier(UnitOfWork unit, CaseSnapshot later) {
        return Optional.ofNullable(later.links().predecessor())
                .flatMap(unit.cases()::find)
                .filter(found -> isConvertedTo(found, later));
    }

    /** Whether one case goes on as the other because it was converted, and not because it was merged. */
    static boolean isConvertedTo(CaseSnapshot earlier, CaseSnapshot later) {
        CaseId successor = earlier.links().successor();
        return later.id().equals(successor) && earlier.id().equals(later.links().predecessor());
    }
}
