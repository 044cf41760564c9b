package ir.mosharekat.feedback.examples.quickstart;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.KeyFile;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Registers a complaint, has it answered, and reads the answer, in one go. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the program on a database in memory.
     *
     * @param arguments where to keep the keys; {@code target/quickstart.keys} if nothing is said
     */
    public static void main(String[] arguments) {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:quickstart;DB_CLOSE_DELAY=-1");
        Path keys = Path.of(arguments.length > 0 ? arguments[0] : "target/quickstart.keys");
        TrackedCase tracked = run(memory, keys);
        tracked.view()
                .conversation()
                .shown()
                .orElseThrow()
                .forEach(entry -> System.out.println(entry.type().label().fa() + ": " + entry.text()));
    }

    static TrackedCase run(DataSource dataSource, Path keyPath) {
        // readme:begin
        FeedbackSchema.apply(dataSource); // or your own Flyway, with the same scripts
        Feedback feedback = Feedback.builder()
                .store(JdbiFeedbackStore.create(dataSource))
                .organization(ExampleOrganizations.semnan()) // or OrganizationFile.read(path)
                .keys(KeyFile.open(keyPath)) // made on first use; keep it away from the database
                .accessPolicy(new GovernmentPolicy()) // an example; there is no default
                .build();

        // A citizen complains. However often the button is pressed, this registers once.
        CommandContext citizen = CommandContext.citizen(Channel.WEB);
        Receipt receipt = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named("سارا نمونه‌ای")
                                        .mobile("۰۹۱۲ ۰۰۰ ۰۰۰۱")
                                        .build())
                                .category("roads/maintenance")
                                .subject("خاموشی چراغ‌های خیابان")
                                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                                .build(),
                        citizen.once(IdempotencyKey.random(new SecureRandom())));

        // The desk gives it to a unit, which answers. Who the officials are, the portal says.
        CommandContext screener = CommandContext.of(Staff.of(new StaffId("s-1"), Role.SCREENER), Channel.WEB);
        CommandContext handler = CommandContext.of(
                Staff.of(new StaffId("h-1"), Role.HANDLER).in(List.of(new UnitId("agency/roads"))), Channel.WEB);
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), screener);
        feedback.complaints().start(receipt.caseId(), handler);
        feedback.complaints()
                .resolve(receipt.caseId(), Resolution.of(Outcome.UPHELD, "چراغ‌ها تعمیر و روشن شد."), handler);

        // The citizen reads the answer with the code and the secret of the receipt, typed in any digits.
        TrackedCase tracked = feedback.handling()
                .track(receipt.trackingCode().grouped(), receipt.secret().grouped(), citizen)
                .orElseThrow();
        // readme:end
        return tracked;
    }
}
