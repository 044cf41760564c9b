package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.internal.lifecycle.Beginning;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.List;

/** What every case begins with, whatever it was made of: a number, a secret, the first entry of its history, a timer. */
final class NewCases {

    private final Parts parts;
    private final TimerSchedule timers;
    private final Errands errands;
    private final Publishing publishing;

    NewCases(Parts parts) {
        this.parts = parts;
        this.timers = new TimerSchedule(parts);
        this.errands = new Errands(parts);
        this.publishing = new Publishing(parts);
    }

    /** Gives a case its identifier, its number and what its secret is derived with. */
    CaseSnapshotBuilder begin(CaseSnapshotBuilder draft, Instant now) {
        return draft.id(new CaseId(Uuids.next(now, parts.random())))
                .trackingCode(TrackingCode.random(parts.random()))
                .version(1)
                .secretStamp(new SecretStamp(parts.keys().currentId(), 1));
    }

    /** Stores a new case. */
    void store(UnitOfWork unit, CaseFile file, CommandContext context, Instant now) {
        Happening submitted = Beginning.of(file.snapshot(), context.origin(), now);
        CaseEvent event = EventChain.link(file.snapshot().id(), 1, EventChain.START, submitted);
        CaseSnapshot snapshot = file.snapshot().toBuilder()
                .tail(new HistoryTail(file.messages().size(), event.sequence(), event.hash()))
                .build();
        unit.cases().insert(new CaseFile(snapshot, file.messages()));
        unit.events().append(List.of(event));
        timers.begin(unit.queue(), snapshot);
        errands.leave(unit.queue(), snapshot, List.of(event));
        publishing.leave(unit.queue(), List.of(event));
    }
}
