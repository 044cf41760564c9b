package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.internal.LetterDrafts.Checked;
import ir.mosharekat.feedback.internal.LetterDrafts.LetterDraft;
import ir.mosharekat.feedback.internal.lifecycle.Attaching;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.Reconciliation;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.letter.TakenLetter;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.CaseRepository.Registered;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.validation.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes in paper letters: the first attempt writes without looking, because almost every letter is a new one; who finds a
 * number taken reads what is there and writes the rest.
 */
final class LetterService implements LetterIntake {

    private final Parts parts;
    private final Gate gate;
    private final NewCases newCases;
    private final LetterRegister register;
    private final Claims claims;

    LetterService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.newCases = new NewCases(parts);
        this.register = new LetterRegister(parts);
        this.claims = new Claims(parts);
    }

    @Override
    public boolean mayTake(CommandContext context) {
        return gate.permits(context, OfficeAction.TAKE_IN_LETTERS);
    }

    @Override
    public List<TakenLetter> take(LetterBatch batch, List<ScannedLetter> letters, CommandContext context) {
        gate.pass(context, OfficeAction.TAKE_IN_LETTERS);
        CommandContext onPaper = CommandContext.of(context.actor(), Channel.LETTER);
        Checked checked = new LetterDrafts(parts).of(batch, letters, onPaper);
        try {
            return enter(checked, Map.of(), onPaper);
        } catch (DuplicateKeyException | InvalidCommandException e) {
            // Taken in before, perhaps with what was attached: that cannot be attached again.
            return enterRest(checked, onPaper);
        } catch (StorageException e) {
            // Whoever takes in some of the same letters meanwhile may be waited for too long. What is there now is
            // known.
            if (e.isTransient()) {
                return enterRest(checked, onPaper);
            }
            throw e;
        }
    }

    private List<TakenLetter> enterRest(Checked checked, CommandContext context) {
        return Retry.onTakenKey(() -> enter(checked, known(checked), context));
    }

    @Override
    public List<TakenLetter> taken(LetterBatchId batch, int after, CommandContext context) {
        gate.pass(context, OfficeAction.TAKE_IN_LETTERS);
        return register.read(batch, after, MOST_AT_ONCE).stream()
                .map(LetterService::taken)
                .toList();
    }

    @Override
    public Reconciliation reconcile(LetterBatchId batch, int counted, CommandContext context) {
        gate.pass(context, OfficeAction.TAKE_IN_LETTERS);
        LetterCount count = new LetterCount(counted);
        register.readAll(
                batch, 0, Integer.MAX_VALUE, found -> count.add(found.letter().number()));
        return count.result();
    }

    @Override
    public Receipt receipt(LetterBatchId batch, int number, CommandContext context) {
        gate.pass(context, OfficeAction.TAKE_IN_LETTERS);
        CaseFile file = register.open(batch, number).orElseThrow(NotFoundException::new);
        if (file.messages().isEmpty()) {
            throw new NotFoundException();
        }
        CaseSnapshot snapshot = file.snapshot();
        gate.pass(context, Lifecycle.of(snapshot.kind()).submission(), snapshot, parts.now());
        return new Receipts(parts).first(file);
    }

    /** Stores all letters that are not known yet, in one unit of work. */
    private List<TakenLetter> enter(Checked checked, Map<Integer, TakenLetter> known, CommandContext context) {
        Map<Integer, TakenLetter> all = new TreeMap<>(known);
        List<Made> made = new ArrayList<>();
        Instant now = parts.now();
        for (LetterDraft letter : checked.letters()) {
            if (!known.containsKey(letter.letter().number())) {
                CaseFile file = file(letter, checked.receivedAt(), now, context);
                gate.passSubmission(context, file.snapshot(), now);
                made.add(new Made(file, letter.draft().attached(file.messages().get(0))));
                all.put(letter.letter().number(), taken(file.snapshot(), letter.letter()));
            }
        }
        store(made, context, now);
        return List.copyOf(all.values());
    }

    private void store(List<Made> made, CommandContext context, Instant now) {
        try {
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                made.forEach(each -> claims.claim(unit, each.file().snapshot().id(), each.attached(), now));
                made.forEach(each -> newCases.store(unit, each.file(), context, now));
                return made.size();
            });
        } catch (StaleVersionException e) {
            throw Claims.unknown();
        }
    }

    private CaseFile file(LetterDraft letter, Instant receivedAt, Instant now, CommandContext context) {
        Draft draft = letter.draft();
        CaseSnapshot snapshot = newCases.begin(draft.snapshot(), now)
                .channel(context.channel())
                .receivedAt(receivedAt)
                .clock(draft.clock().apply(receivedAt))
                .letter(letter.letter())
                .build();
        Message first = new Message(1, MessageType.SUBMISSION, Audience.CITIZEN, context.origin(), now, draft.text());
        return new CaseFile(snapshot, List.of(first));
    }

    /** Those that have been taken in before; a number that another paper has is refused. */
    private Map<Integer, TakenLetter> known(Checked checked) {
        Map<Integer, Registered> there = register.among(checked);
        Map<Integer, TakenLetter> known = new TreeMap<>();
        List<LetterDraft> letters = checked.letters();
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i).letter();
            Registered found = there.get(letter.number());
            if (found == null) {
                continue;
            }
            String scan = found.letter().scan();
            if (scan != null && !scan.equals(letter.scan())) {
                throw new InvalidCommandException(
                        List.of(Violations.of("letters[" + i + "].number", "letter.numberTaken")));
            }
            known.put(letter.number(), taken(found));
        }
        return known;
    }

    private static TakenLetter taken(Registered found) {
        return new TakenLetter(found.letter().number(), found.id(), found.code());
    }

    private static TakenLetter taken(CaseSnapshot made, Letter letter) {
        return new TakenLetter(letter.number(), made.id(), made.trackingCode());
    }

    /**
     * A case that was made of a letter.
     *
     * @param file the case
     * @param attached what is attached to it
     */
    private record Made(CaseFile file, List<Attaching> attached) {}
}
