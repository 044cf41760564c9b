package ir.mosharekat.feedback.architecture;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.files.FileInspector;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.http.server.open311.Open311Servlet;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiBlobStore;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** A portal in small, to be run with the library on the module path. */
final class ModulePathProgram {

    private ModulePathProgram() {}

    /**
     * Registers, is refused, and tracks.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:modules;DB_CLOSE_DELAY=-1");
        FeedbackSchema.apply(dataSource);
        Feedback feedback = Feedback.builder()
                .store(JdbiFeedbackStore.create(dataSource))
                .organization(ExampleOrganizations.semnan())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .blobStore(JdbiBlobStore.create(dataSource))
                .contentInspector(new FileInspector())
                .malwareScanner(MalwareScanner.absent())
                .build();
        CommandContext citizen = CommandContext.citizen(Channel.WEB);
        try {
            feedback.complaints().register(RegisterComplaint.builder().build(), citizen);
            throw new IllegalStateException("An empty complaint was registered");
        } catch (InvalidCommandException e) {
            if (e.violations().size() != 2) {
                throw e;
            }
        }
        var text = new ByteArrayInputStream("چراغ سوم".getBytes(StandardCharsets.UTF_8));
        var upload = feedback.attachments().upload("شرح.txt", text, citizen);
        var receipt = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named("سارا نمونه‌ای").build())
                                .subject("خاموشی چراغ‌ها")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .attaching(List.of(upload.id().toString()))
                                .build(),
                        citizen);
        var tracked = feedback.handling()
                .track(receipt.trackingCode().grouped(), receipt.secret().grouped(), citizen)
                .orElseThrow();
        System.out.println("The servlet said "
                + ServletCall.of(FeedbackServlet.of(feedback).build(), "/nowhere") + " and "
                + ServletCall.of(FeedbackServlet.of(feedback).build(), "/organization") + " and "
                + ServletCall.of(Open311Servlet.of(feedback).build(), "/services.xml"));
        System.out.println(Feedback.class.getModule().getName() + " tracked "
                + tracked.view().progress().shown().orElseThrow().state().name());
    }
}
