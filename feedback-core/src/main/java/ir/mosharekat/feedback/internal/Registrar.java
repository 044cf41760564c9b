package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.IntakeFilter;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers a case of any kind: once, however often the same submission comes and from however many sides at once. The
 * first attempt writes without looking, because almost every submission is a new one; who finds the key taken reads what
 * the winner stored.
 */
final class Registrar {

    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    private final Parts parts;
    private final Gate gate;
    private final Receipts receipts;
    private final Submissions submissions;
    private final NewCases newCases;
    private final Claims claims;

    Registrar(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.receipts = new Receipts(parts);
        this.submissions = new Submissions(parts);
        this.newCases = new NewCases(parts);
        this.claims = new Claims(parts);
    }

    Receipt register(Draft draft, CommandContext context) {
        boolean suspect = isSuspect(draft, context);
        return Retry.onTakenKey(() -> register(draft, suspect, context));
    }

    private Receipt register(Draft draft, boolean suspect, CommandContext context) {
        CaseFile file = file(draft, suspect, context);
        gate.passSubmission(context, file.snapshot(), file.snapshot().receivedAt());
        try {
            store(file, draft, context);
            return receipts.first(file);
        } catch (DuplicateKeyException | InvalidCommandException e) {
            // What was attached by the first attempt cannot be attached by the second.
            return context.key().flatMap(key -> replay(key, draft)).orElseThrow(() -> e);
        }
    }

    /** What the filter fails on is taken for genuine: its trouble is not the citizen's. */
    private boolean isSuspect(Draft draft, CommandContext context) {
        try {
            return parts.filter().judge(draft.command(), context) == IntakeFilter.Verdict.SUSPECT;
        } catch (RuntimeException e) {
            LOG.error("The intake filter failed with {}: what came in is taken for genuine", e.getClass());
            return false;
        }
    }

    private void store(CaseFile file, Draft draft, CommandContext context) {
        CaseSnapshot snapshot = file.snapshot();
        try {
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                claims.claim(unit, snapshot.id(), draft.attached(file.messages().get(0)), snapshot.receivedAt());
                newCases.store(unit, file, context, snapshot.receivedAt());
                return snapshot.id();
            });
        } catch (StaleVersionException e) {
            throw Claims.unknown();
        }
    }

    /** The receipt of what the same submission registered before. */
    private Optional<Receipt> replay(IdempotencyKey key, Draft draft) {
        return parts.store()
                .inUnitOfWork(parts.tenant(), unit -> submissions.earlier(unit, key, draft.content()))
                .map(receipts::first);
    }

    private CaseFile file(Draft draft, boolean suspect, CommandContext context) {
        Instant now = parts.now();
        CaseSnapshot snapshot = newCases.begin(draft.snapshot(), now)
                .channel(context.channel())
                .owner(owner(context).orElse(null))
                .receivedAt(now)
                .heldSince(suspect ? now : null)
                .clock(draft.clock().apply(now))
                .submission(context.key()
                        .map(key -> submissions.of(key, draft.content()))
                        .orElse(null))
                .build();
        Message first = new Message(1, MessageType.SUBMISSION, Audience.CITIZEN, context.origin(), now, draft.text());
        return new CaseFile(snapshot, List.of(first));
    }

    /** The case belongs to the citizen it was taken down for, or who wrote it. */
    static Optional<CitizenId> owner(CommandContext context) {
        Actor citizen = context.onBehalfOf().orElse(context.actor());
        return citizen instanceof Actor.IdentifiedCitizen known ? Optional.of(known.id()) : Optional.empty();
    }
}
