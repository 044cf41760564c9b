package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Registers a case of any kind: once, however often the same submission comes and from however many sides at once. The
 * first attempt writes without looking, because almost every submission is a new one; who finds the key taken reads what
 * the winner stored.
 */
final class Registrar {

    /** Two codes in 4·10^14 hardly ever meet; a store that finds every one of these taken has another trouble. */
    private static final int ATTEMPTS = 5;

    private final Parts parts;
    private final Gate gate;
    private final Receipts receipts;
    private final TimerSchedule timers;

    Registrar(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.receipts = new Receipts(parts);
        this.timers = new TimerSchedule(parts);
    }

    Receipt register(Draft draft, CommandContext context) {
        for (int attempt = 1; ; attempt++) {
            CaseFile file = file(draft, context);
            permit(context, file.snapshot());
            try {
                store(file, context);
                return receipts.first(file);
            } catch (DuplicateKeyException e) {
                Optional<Receipt> earlier = context.key().flatMap(key -> replay(key, draft));
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void permit(CommandContext context, CaseSnapshot snapshot) {
        Lifecycle<?, ?> lifecycle = Lifecycle.of(snapshot.kind());
        if (Collections.disjoint(lifecycle.submitters(), context.actor().roles())) {
            throw new AccessDeniedException(lifecycle.submission().name());
        }
        gate.pass(context, lifecycle.submission(), snapshot, snapshot.receivedAt());
    }

    private void store(CaseFile file, CommandContext context) {
        CaseEvent event = event(file.snapshot(), context);
        CaseSnapshot snapshot = file.snapshot().toBuilder()
                .tail(new HistoryTail(file.messages().size(), event.sequence(), event.hash()))
                .build();
        parts.store().inUnitOfWork(parts.tenant(), unit -> {
            unit.cases().insert(new CaseFile(snapshot, file.messages()));
            unit.events().append(List.of(event));
            timers.begin(unit.queue(), snapshot);
            return snapshot.id();
        });
    }

    /** What the same submission registered before. */
    private Optional<Receipt> replay(IdempotencyKey key, Draft draft) {
        Optional<CaseFile> winner =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().findSubmission(key.hash()));
        return winner.map(file -> {
            // With the key of that time: rotating keys does not make a repeated submission look changed.
            Submission repeated =
                    submission(key, draft, file.snapshot().secretStamp().keyId());
            if (!file.snapshot().submission().equals(Optional.of(repeated))) {
                throw new IdempotencyKeyReusedException();
            }
            return receipts.first(file);
        });
    }

    private Submission submission(IdempotencyKey key, Draft draft, String keyId) {
        return new Submission(key.hash(), parts.keys().fingerprint(parts.tenant(), keyId, draft.content()));
    }

    private CaseFile file(Draft draft, CommandContext context) {
        Instant now = parts.now();
        String keyId = parts.keys().currentId();
        CaseSnapshot snapshot = draft.snapshot()
                .id(new CaseId(Uuids.next(now, parts.random())))
                .trackingCode(TrackingCode.random(parts.random()))
                .version(1)
                .channel(context.channel())
                .owner(owner(context).orElse(null))
                .receivedAt(now)
                .clock(draft.clock().apply(now))
                .secretStamp(new SecretStamp(keyId, 1))
                .submission(
                        context.key().map(key -> submission(key, draft, keyId)).orElse(null))
                .build();
        Message first = new Message(1, MessageType.SUBMISSION, Audience.CITIZEN, context.origin(), now, draft.text());
        return new CaseFile(snapshot, List.of(first));
    }

    /** The case belongs to the citizen it was taken down for, or who wrote it. */
    private static Optional<CitizenId> owner(CommandContext context) {
        Actor citizen = context.onBehalfOf().orElse(context.actor());
        return citizen instanceof Actor.IdentifiedCitizen known ? Optional.of(known.id()) : Optional.empty();
    }

    private static CaseEvent event(CaseSnapshot snapshot, CommandContext context) {
        String type = snapshot.kind().name().toLowerCase(Locale.ROOT) + ".submit";
        Happening submitted = new Happening(type, snapshot.receivedAt(), context.origin(), new TreeMap<>());
        return EventChain.link(snapshot.id(), 1, EventChain.START, submitted);
    }
}
