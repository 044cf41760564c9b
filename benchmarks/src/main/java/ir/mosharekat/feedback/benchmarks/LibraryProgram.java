package ir.mosharekat.feedback.benchmarks;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import java.security.SecureRandom;
import javax.sql.DataSource;

/** The whole library, as a portal uses it: checked, idempotent, with a receipt. */
final class LibraryProgram {

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

    String registerAndSign() {
        return register().signed();
    }
}
