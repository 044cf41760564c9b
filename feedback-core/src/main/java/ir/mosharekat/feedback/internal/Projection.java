package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.handling.Sequel;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.util.Set;

/** Makes what readers see out of what is stored, as far as they may see it. */
final class Projection {

    private final Parts parts;
    private final NextStep nextStep;
    private final Enclosures enclosures;

    Projection(Parts parts) {
        this.parts = parts;
        this.nextStep = new NextStep(parts);
        this.enclosures = new Enclosures(parts);
    }

    CaseView view(UnitOfWork unit, CaseFile file, Sequel sequel, Set<FieldGroup> readable) {
        CaseSnapshot snapshot = file.snapshot();
        return new CaseView(file, progress(snapshot), sequel, readable)
                .enclosing(enclosures.of(unit, snapshot, readable));
    }

    CaseLine line(CaseSnapshot snapshot, Set<FieldGroup> readable) {
        return new CaseLine(
                snapshot.id(),
                snapshot.trackingCode(),
                snapshot.kind(),
                snapshot.version(),
                Guarded.of(FieldGroup.STATUS, readable, () -> progress(snapshot)),
                Guarded.of(FieldGroup.BODY, readable, snapshot::subject),
                Guarded.of(
                        FieldGroup.IDENTITY,
                        readable,
                        () -> snapshot.submitter().map(Submitter::name)),
                Guarded.of(FieldGroup.AUDIT, readable, snapshot::assignee));
    }

    private Progress progress(CaseSnapshot snapshot) {
        return new Progress(
                snapshot,
                Lifecycle.of(snapshot.kind()).state(snapshot.state()),
                parts.rules(snapshot).light(snapshot.clock(), parts.now()),
                () -> nextStep.of(snapshot));
    }
}
