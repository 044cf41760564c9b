package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.AccessSecret;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.validation.Violations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opens cases by their receipts. A code that does not exist takes the same steps as a secret that is wrong, so that
 * neither the answer nor its time tells whether a case exists.
 */
final class Tracking {

    private static final Duration PROOF_LASTS = Duration.ofMinutes(30);

    private final Parts parts;
    private final Gate gate;
    private final Offer offer;
    private final Projection projection;
    private final Sequels sequels;
    private final Visits visits;
    private final SecretStamp nobodys;

    Tracking(Parts parts, Gate gate, Offer offer) {
        this.parts = parts;
        this.gate = gate;
        this.offer = offer;
        this.projection = new Projection(parts);
        this.sequels = new Sequels(parts, gate);
        this.visits = new Visits(parts);
        this.nobodys = new SecretStamp(parts.keys().currentId(), 0);
    }

    Optional<TrackedCase> open(String typedCode, String typedSecret, CommandContext context) {
        Optional<TrackingCode> code = TrackingCode.parse(typedCode);
        Optional<AccessSecret> secret = AccessSecret.parse(typedSecret);
        refuseTypingErrors(code, secret);
        return prove(code.orElseThrow(), secret.orElseThrow()).flatMap(id -> show(id, context));
    }

    private static void refuseTypingErrors(Optional<TrackingCode> code, Optional<AccessSecret> secret) {
        List<Violation> violations = new ArrayList<>();
        if (code.isEmpty()) {
            violations.add(Violations.of("code", "trackingCode.malformed"));
        }
        if (secret.isEmpty()) {
            violations.add(Violations.of("secret", "accessSecret.malformed"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidCommandException(violations);
        }
    }

    /** Whose secret it is. For a code that nobody has, the secret it would have is derived and compared all the same. */
    private Optional<CaseId> prove(TrackingCode code, AccessSecret secret) {
        Optional<Stamped> found =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().findStamp(code));
        SecretStamp stamp = found.map(Stamped::stamp).orElse(nobodys);
        boolean matches = parts.keys().accessSecret(parts.tenant(), code, stamp).matches(secret);
        return found.filter(claimed -> matches).map(Stamped::id);
    }

    /** Opens the case that somebody has the proof for again, or another one that was made of it. */
    TrackedCase follow(CaseId id, CommandContext context) {
        if (!(context.actor() instanceof Actor.ReceiptHolder holder)) {
            throw new NotFoundException();
        }
        Instant now = parts.now();
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseFile first = unit.cases().open(holder.caseId()).orElseThrow(NotFoundException::new);
            gate.pass(context, DeskAction.TRACK, first.snapshot(), now);
            List<CaseSnapshot> line = Conversions.back(unit, first.snapshot());
            CaseFile asked = id.equals(holder.caseId()) ? first : madeOfOne(unit, id, line);
            // Not for longer: whoever took the proof away could else keep it alive for ever.
            Actor.ReceiptHolder same = new Actor.ReceiptHolder(asked.snapshot().id(), holder.until());
            return shown(unit, asked, line.get(line.size() - 1).trackingCode(), same, context);
        });
    }

    private static CaseFile madeOfOne(UnitOfWork unit, CaseId id, List<CaseSnapshot> line) {
        return unit.cases()
                .open(id)
                .filter(file -> line.stream()
                        .anyMatch(one -> one.id().equals(file.snapshot().links().predecessor())))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<TrackedCase> show(CaseId id, CommandContext context) {
        return parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.cases().open(id).map(file -> proven(unit, file, context)));
    }

    private TrackedCase proven(UnitOfWork unit, CaseFile file, CommandContext context) {
        CaseFile own = Sequels.own(unit, file);
        Instant until = parts.now().plus(PROOF_LASTS);
        Actor.ReceiptHolder holder = new Actor.ReceiptHolder(own.snapshot().id(), until);
        return shown(unit, own, file.snapshot().trackingCode(), holder, context);
    }

    private TrackedCase shown(
            UnitOfWork unit, CaseFile file, TrackingCode code, Actor.ReceiptHolder holder, CommandContext context) {
        Instant now = parts.now();
        CaseSnapshot snapshot = file.snapshot();
        CommandContext asHolder = CommandContext.of(holder, context.channel());
        Set<FieldGroup> readable = gate.pass(asHolder, DeskAction.TRACK, snapshot, now);
        TrackedCase tracked = new TrackedCase(
                code,
                holder,
                projection.view(unit, file, sequels.of(unit, snapshot, readable, asHolder), readable),
                offer.to(asHolder, snapshot, now));
        // An official may have been handed the receipt over the counter.
        visits.note(unit, snapshot.id(), CaseAccess.Read.CASE, context);
        return tracked;
    }
}
