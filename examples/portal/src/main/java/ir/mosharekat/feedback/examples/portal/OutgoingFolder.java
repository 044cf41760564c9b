package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.organization.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A medium of a demo, which has no gateway: every notice becomes a text file that only the owner of the folder can read.
 * The file is called by the identifier of the notice, so that one which is handed over again stands there once. Thread-safe.
 */
final class OutgoingFolder implements Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingFolder.class);

    private final Path folder;
    private final Channel channel;
    private final Privacy privacy;

    OutgoingFolder(Path folder, Channel channel, Privacy privacy) {
        this.folder = folder;
        this.channel = channel;
        this.privacy = privacy;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Privacy privacy() {
        return privacy;
    }

    /** Written beside and moved to its place: whoever looks into the folder reads all of a notice or none of it. */
    @Override
    public Handover hand(Notice notice) {
        Path fresh = folder.resolve("." + notice.id() + ".part");
        try {
            Files.createDirectories(folder);
            // What a program left that ended while it wrote.
            Files.deleteIfExists(fresh);
            write(notice, fresh);
            return Handover.taken(notice.id().toString());
        } catch (IOException e) {
            LOG.warn("Notice {} could not be put into its folder: {}", notice.id(), e.getClass());
            return Handover.later();
        }
    }

    private void write(Notice notice, Path fresh) throws IOException {
        try {
            DataFolder.createPrivately(fresh);
            Files.writeString(fresh, text(notice), StandardCharsets.UTF_8);
            Files.move(fresh, folder.resolve(notice.id() + ".txt"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String text(Notice notice) {
        Notice.Wording wording = notice.wording();
        String said = "گیرنده: " + notice.to().value() + "\nموضوع: "
                + wording.subject().fa() + "\n\n" + wording.text().fa() + "\n";
        return wording.enclosed() == null ? said : said + "\n---\n" + wording.enclosed() + "\n";
    }
}
