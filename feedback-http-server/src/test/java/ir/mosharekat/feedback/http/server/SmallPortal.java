package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.files.FileBlobStore;
import ir.mosharekat.feedback.files.FileInspector;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A portal with little memory that takes large files, in a process of its own; it ends when nobody holds its input. */
public final class SmallPortal {

    private SmallPortal() {}

    /**
     * Serves until its input ends.
     *
     * @param arguments the folder for files, and how large one may be
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Feedback feedback = Feedback.builder()
                .store(new InMemoryFeedbackStore())
                .organization(ExampleOrganizations.semnan())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .blobStore(FileBlobStore.in(Path.of(arguments[0])))
                .contentInspector(new FileInspector())
                .malwareScanner(content -> MalwareScanner.Verdict.CLEAN)
                .attachmentRules(AttachmentRules.builder()
                        .mostBytes(Long.parseLong(arguments[1]))
                        .build())
                .build();
        try (Container container =
                Container.Kind.JETTY.start(FeedbackServlet.of(feedback).build())) {
            System.out.println(container.address());
            while (System.in.read() >= 0) {
                // Whoever holds the other end still wants something.
            }
        }
    }
}
