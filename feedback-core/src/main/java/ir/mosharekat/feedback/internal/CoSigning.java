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
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers co-signatures: each is a complaint that goes on in another from its first moment. So everybody who signs has
 * a code, a secret and a receipt, is told the answer like everybody whose complaint was merged, and goes on alone if the
 * first one is taken back. The other case is not written: thousands may sign at once.
 */
final class CoSigning {

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
        return Retry.onTakenKey(
                () -> parts.store().inUnitOfWork(parts.tenant(), unit -> sign(unit, id, signature, context)));
    }

    private CaseFile sign(UnitOfWork unit, CaseId id, CoSignature signature, CommandContext context) {
        Instant now = parts.now();
        List<CaseSnapshot> line = line(unit, id);
        CaseSnapshot master = line.get(line.size() - 1);
        gate.pass(context, DeskAction.CO_SIGN, master, now);
        gate.requireSubmitter(context, CaseKind.COMPLAINT);
        if (master.kind() != CaseKind.COMPLAINT) {
            throw new NotFoundException();
        }
        String content = content(id, signature, context);
        for (CaseSnapshot signed : line) {
            Optional<CaseFile> earlier = earlier(unit, signed, content, signature, context);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        if (!master.isUnanswered()) {
            throw new RuleViolatedException("unanswered");
        }
        if (master.heldSince().isPresent()) {
            throw new RuleViolatedException("notHeld");
        }
        CaseFile file = file(master, signature, context, now);
        CaseFile known = new CaseFile(
                file.snapshot().toBuilder()
                        .submission(
                                submission(master, content, signature, context).orElse(null))
                        .build(),
                file.messages());
        newCases.store(unit, known, context, now);
        return known;
    }

    /** The complaint, the one in which it goes on, and so on to the one that will be answered. */
    private static List<CaseSnapshot> line(UnitOfWork unit, CaseId id) {
        List<CaseSnapshot> line = new ArrayList<>();
        Optional<CaseId> next = Optional.of(id);
        while (next.isPresent()) {
            CaseSnapshot found = unit.cases().find(next.get()).orElseThrow(NotFoundException::new);
            line.add(found);
            next = found.links().goesOnIn();
        }
        return line;
    }

    /**
     * By what a co-signature of a complaint is known. Nobody signs twice: who is known by name at the host, or by an
     * official number, is known by that, and gets the receipt again only with the idempotency key of the first time; the
     * secret is not for whoever knows a number.
     */
    private Optional<Submission> submission(
            CaseSnapshot signed, String content, CoSignature signature, CommandContext context) {
        String keyId = signed.secretStamp().keyId();
        return identity(signature, context)
                .map(who -> Content.of("co-signer", signed.id(), who))
                .map(who -> parts.keys().fingerprint(parts.tenant(), keyId, who))
                .or(() -> context.key().map(IdempotencyKey::hash))
                .map(hash -> new Submission(hash, parts.keys().fingerprint(parts.tenant(), keyId, content)));
    }

    /** All that was said; without a key, nothing that comes later is the same. */
    private String content(CaseId id, CoSignature signature, CommandContext context) {
        String key = context.key()
                .map(IdempotencyKey::hash)
                .orElseGet(() -> Uuids.next(parts.now(), parts.random()).toString());
        String who =
                signature.person().map(Person::toSubmitter).map(Drafts::content).orElse("");
        return Content.of("co-sign", id, who, signature.text(), key);
    }

    private Optional<CaseFile> earlier(
            UnitOfWork unit, CaseSnapshot signed, String content, CoSignature signature, CommandContext context) {
        Optional<Submission> submission = submission(signed, content, signature, context);
        Optional<CaseFile> found = submission.flatMap(known -> unit.cases().findSubmission(known.keyHash()));
        if (found.isPresent() && !found.get().snapshot().submission().equals(submission)) {
            throw identity(signature, context).isPresent()
                    ? new RuleViolatedException("signedOnce")
                    : new IdempotencyKeyReusedException();
        }
        return found;
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
                .clock(own.stop().promising(master.clock().answerDue()))
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
