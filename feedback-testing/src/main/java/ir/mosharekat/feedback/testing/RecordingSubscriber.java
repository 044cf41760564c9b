package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.subscription.EventSubscriber;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Another system that keeps what it was handed, for tests. Thread-safe. */
public final class RecordingSubscriber implements EventSubscriber {

    private final String name;
    private final List<PublishedEvent> handed = new CopyOnWriteArrayList<>();
    private final AtomicReference<Function<PublishedEvent, Taking>> answer =
            new AtomicReference<>(event -> Taking.taken());

    private RecordingSubscriber(String name) {
        this.name = name;
    }

    /**
     * A subscriber that takes everything.
     *
     * @param name its name
     * @return the subscriber
     */
    public static RecordingSubscriber named(String name) {
        return new RecordingSubscriber(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Taking take(PublishedEvent event) {
        handed.add(event);
        return Objects.requireNonNull(answer.get()).apply(event);
    }

    /**
     * Has it answer something else from now on.
     *
     * @param other what it answers to an event; it may throw
     */
    public void answer(Function<PublishedEvent, Taking> other) {
        answer.set(other);
    }

    /** {@return what it was handed so far, the oldest first, whatever it answered} */
    public List<PublishedEvent> handed() {
        return List.copyOf(handed);
    }

    /** {@return what it was handed since it was last asked this} */
    public List<PublishedEvent> take() {
        List<PublishedEvent> taken = List.copyOf(handed);
        handed.removeAll(taken);
        return taken;
    }
}
