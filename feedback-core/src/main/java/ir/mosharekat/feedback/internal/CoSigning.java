package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers co-signatures: each is a complaint that goes on in another from its first moment. So everybody who signs has
 * a code, a secret and a receipt, is told the answer like everybody whose complaint was merged, and goes on alone if the
 * first one is taken back. The other case is not written: thousands may sign at once.
 */
final class CoSigning {

    private static final int ATTEMPTS = 5;
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private final Parts parts;
    private final Gate gate;
    private final NewCases newCases;

    CoSigning(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.newCases = new NewCases(parts);
    }

    CaseFile sign(CaseId id, CoSignature signature, CommandContext context) {
        for (int attempt = 1; ; attempt++) {
            try {
                return parts.store().inUnitOfWork(parts.tenant(), unit -> sign(unit, id, signature, context));
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private CaseFile sign(UnitOfWork unit, CaseId id, CoSignature signature, CommandContext context) {
        Instant now = parts.now();
        CaseSnapshot master = master(unit, id);
        gate.requireSubmitter(context, CaseKind.COMPLAINT);
        gate.pass(context, DeskAction.CO_SIGN, master, now);
        if (master.kind() != CaseKind.COMPLAINT) {
            throw new NotFoundException();
        }
        Optional<Submission> submission = submission(master, signature, context);
        Optional<CaseFile> earlier = submission.flatMap(known -> earlier(unit, known));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        requireUnanswered(master);
        CaseFile file = file(master, signature, context, now);
        CaseFile known = new CaseFile(
                file.snapshot().toBuilder().submission(submission.orElse(null)).build(), file.messages());
        newCases.store(unit, known, context, now);
        return known;
    }

    /** The complaint itself, or the one in which it goes on. */
    private static CaseSnapshot master(UnitOfWork unit, CaseId id) {
        CaseSnapshot master = unit.cases().find(id).orElseThrow(NotFoundException::new);
        while (master.links().successor() != null) {
            master = unit.cases()
                    .find(Objects.requireNonNull(master.links().successor()))
                    .orElseThrow(NotFoundException::new);
        }
        return master;
    }

    private static void requireUnanswered(CaseSnapshot master) {
        if (master.phase() != Phase.OPEN && master.phase() != Phase.WAITING) {
            throw new RuleViolatedException("unanswered");
        }
        if (master.heldSince().isPresent()) {
            throw new RuleViolatedException("notHeld");
        }
    }

    /**
     * Nobody signs twice: who is known by name at the host, or by an official number, is known by that, and gets the
     * receipt again only with the idempotency key of the first time; the secret is not for whoever knows a number.
     */
    private Optional<Submission> submission(CaseSnapshot master, CoSignature signature, CommandContext context) {
        String keyId = master.secretStamp().keyId();
        String key = context.key()
                .map(IdempotencyKey::hash)
                .orElseGet(() -> Uuids.next(parts.now(), parts.random()).toString());
        String content = Content.of("co-sign", master.id(), signature.text(), key);
        return identity(signature, context)
                .map(who -> Content.of("co-signer", master.id(), who))
                .map(who -> parts.keys().fingerprint(parts.tenant(), keyId, who))
                .or(() -> context.key().map(IdempotencyKey::hash))
                .map(hash -> new Submission(hash, parts.keys().fingerprint(parts.tenant(), keyId, content)));
    }

    private static Optional<String> identity(CoSignature signature, CommandContext context) {
        Optional<String> owner = Registrar.owner(context).map(citizen -> "citizen " + citizen.value());
        return owner.or(() -> signature.person().map(Person::toSubmitter).flatMap(CoSigning::officialId));
    }

    private static Optional<String> officialId(Submitter submitter) {
        Submitter.OfficialId id = submitter.officialId();
        return Stream.of(
                        Optional.ofNullable(id.nationalCode()).map(code -> "national " + code.value()),
                        Optional.ofNullable(id.legalId()).map(code -> "legal " + code.value()),
                        Optional.ofNullable(id.foreignerCode()).map(code -> "foreigner " + code.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CaseFile> earlier(UnitOfWork unit, Submission submission) {
        Optional<CaseFile> found = unit.cases().findSubmission(submission.keyHash());
        if (found.isPresent() && !found.get().snapshot().submission().equals(Optional.of(submission))) {
            throw new RuleViolatedException("signedOnce");
        }
        return found;
    }

    private CaseFile file(CaseSnapshot master, CoSignature signature, CommandContext context, Instant now) {
        CaseClock own =
                parts.rules(CaseKind.COMPLAINT, master.category().orElse(null)).started(now);
        CaseSnapshot snapshot = newCases.begin(CaseSnapshot.builder(), now)
                .state(ComplaintState.MERGED.name())
                .phase(ComplaintState.MERGED.phase())
                .channel(context.channel())
                .owner(Registrar.owner(context).orElse(null))
                .submitter(signature.person().map(Person::toSubmitter).orElse(null))
                .category(master.category().orElse(null))
                .subject(master.subject())
                .accused(master.accused())
                .receivedAt(now)
                .acknowledgedAt(now)
                .closedAt(now)
                .clock(new CaseClock(
                        CaseClock.State.STOPPED,
                        own.answer(),
                        null,
                        master.clock().answerDue(),
                        null))
                .details(new ComplaintDetails(
                        master.details().match(ComplaintDetails::about, ticket -> null),
                        ComplaintDetails.Counts.NONE,
                        List.of(),
                        null,
                        null))
                .links(CaseLinks.NONE.goingOnIn(master.id()))
                .build();
        String text = signature
                .text()
                .map(PersianText::canonical)
                .orElseGet(() -> CoSignature.standardText().in(PERSIAN));
        return new CaseFile(
                snapshot,
                List.of(new Message(1, MessageType.SUBMISSION, Audience.CITIZEN, context.origin(), now, text)));
    }
}
