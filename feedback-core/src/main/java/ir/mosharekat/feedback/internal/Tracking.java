package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
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
    private final SecretStamp nobodys;

    Tracking(Parts parts, Gate gate, Offer offer) {
        this.parts = parts;
        this.gate = gate;
        this.offer = offer;
        this.projection = new Projection(parts);
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

    private Optional<TrackedCase> show(CaseId id, CommandContext context) {
        Instant now = parts.now();
        Actor.ReceiptHolder holder = new Actor.ReceiptHolder(id, now.plus(PROOF_LASTS));
        CommandContext asHolder = CommandContext.of(holder, context.channel());
        Optional<CaseFile> file =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().open(id));
        return file.map(found -> {
            Set<FieldGroup> readable = gate.pass(asHolder, DeskAction.TRACK, found.snapshot(), now);
            return new TrackedCase(holder, projection.view(found, readable), offer.to(asHolder, found.snapshot(), now));
        });
    }
}
