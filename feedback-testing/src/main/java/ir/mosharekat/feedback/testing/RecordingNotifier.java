package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.organization.Channel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A medium that sends nothing and keeps what it was handed, for tests. Thread-safe. */
public final class RecordingNotifier implements Notifier {

    private final Channel channel;
    private final Privacy privacy;
    private final List<Notice> handed = new CopyOnWriteArrayList<>();
    private final AtomicReference<Function<Notice, Handover>> answer =
            new AtomicReference<>(notice -> Handover.taken(notice.id().toString()));

    private RecordingNotifier(Channel channel, Privacy privacy) {
        this.channel = channel;
        this.privacy = privacy;
    }

    /**
     * A medium by which others may read along.
     *
     * @param channel which one
     * @return the medium; it takes everything, and calls each notice by its identifier
     */
    public static RecordingNotifier open(Channel channel) {
        return new RecordingNotifier(channel, Privacy.OPEN);
    }

    /**
     * A medium by which nobody reads along.
     *
     * @param channel which one
     * @return the medium; it takes everything, and calls each notice by its identifier
     */
    public static RecordingNotifier secret(Channel channel) {
        return new RecordingNotifier(channel, Privacy.PRIVATE);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Privacy privacy() {
        return privacy;
    }

    @Override
    public Handover hand(Notice notice) {
        handed.add(notice);
        return Objects.requireNonNull(answer.get()).apply(notice);
    }

    /**
     * Has it answer something else from now on.
     *
     * @param other what it answers to a notice; it may throw
     */
    public void answer(Function<Notice, Handover> other) {
        answer.set(other);
    }

    /** {@return what it was handed so far, the oldest first, whatever it answered} */
    public List<Notice> handed() {
        return List.copyOf(handed);
    }

    /** {@return what it was handed since it was last asked this} */
    public List<Notice> take() {
        List<Notice> taken = List.copyOf(handed);
        handed.removeAll(taken);
        return taken;
    }
}
