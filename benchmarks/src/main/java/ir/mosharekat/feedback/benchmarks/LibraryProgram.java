package ir.mosharekat.feedback.benchmarks;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The whole library, as a portal uses it: checked, idempotent, with a receipt. */
final class LibraryProgram {

    /** How many letters are taken in at once. */
    static final int LETTERS = LetterIntake.MOST_AT_ONCE;

    private static final CommandContext CLERK =
            CommandContext.of(Staff.of(new StaffId("clerk"), Role.INTAKE_CLERK), Channel.LETTER);

    private final SecureRandom random = new SecureRandom();
    private final Feedback feedback;

    LibraryProgram(DataSource dataSource) {
        FeedbackSchema.apply(dataSource);
        feedback = Feedback.builder()
                .store(JdbiFeedbackStore.create(dataSource))
                .organization(BenchmarkOrganization.small())
                .keys(FeedbackKeys.generate(random))
                .accessPolicy(new GovernmentPolicy())
                .build();
    }

    Feedback feedback() {
        return feedback;
    }

    Receipt register() {
        return feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named(Texts.NAME)
                                        .mobile("09120000001")
                                        .build())
                                .subject(Texts.SUBJECT)
                                .text(Texts.TEXT)
                                .build(),
                        CommandContext.citizen(Channel.WEB).once(IdempotencyKey.random(random)));
    }

    void takeLetters(LetterBatchId batch, int first) {
        List<ScannedLetter> letters = IntStream.range(first, first + LETTERS)
                .mapToObj(number -> ScannedLetter.of(number, "scans/" + number + ".tif")
                        .transcribed(RegisterTicket.builder()
                                .sender(Person.named(Texts.NAME)
                                        .mobile("09120000001")
                                        .build())
                                .addressee("intake")
                                .subject(Texts.SUBJECT)
                                .text(Texts.TEXT)
                                .build()))
                .toList();
        feedback.letters().take(LetterBatch.of(batch.value(), "intake"), letters, CLERK);
    }

    String registerAndSign() {
        return register().signed();
    }
}
