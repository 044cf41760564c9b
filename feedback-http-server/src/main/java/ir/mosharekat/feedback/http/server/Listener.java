package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.json.wire.ChangesReply;
import ir.mosharekat.feedback.json.wire.WireJson;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One who keeps listening. It is cut off after ten minutes, so that whoever comes back is asked for again who that is; a browser
 * comes back by itself, and says where it was.
 */
final class Listener {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    /** So that a proxy does not take it for dead, and we find out when nobody listens any more. */
    private static final int SILENT_PAUSES = 7;

    private final ScheduledExecutorService runner;
    private final WireJson json;
    private final Function<EventPlace, CaseChanges> changes;
    private final Consumer<Listener> gone;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable AsyncContext connection;
    private volatile @Nullable Future<?> next;
    private EventPlace place;
    private int pauses;
    private int silent;

    Listener(
            ScheduledExecutorService runner,
            WireJson json,
            Function<EventPlace, CaseChanges> changes,
            EventPlace after,
            Consumer<Listener> gone) {
        this.runner = runner;
        this.json = json;
        this.changes = changes;
        this.place = after;
        this.gone = gone;
    }

    /** Answers, and goes on answering when the thread of the request has long been given back. */
    void listen(HttpServletRequest request) throws IOException {
        try {
            AsyncContext opened = request.startAsync();
            connection = opened;
            opened.setTimeout(0);
            write(opened, "retry: 5000\n\n");
            again(opened);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void again(AsyncContext opened) {
        try {
            next = runner.schedule(() -> tell(opened), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The host is closing down.
            close();
        }
    }

    private void tell(AsyncContext opened) {
        try {
            pauses++;
            if (PAUSE.multipliedBy(pauses).compareTo(AT_MOST) > 0) {
                close();
            }
            if (!closed.get()) {
                tellNews(opened);
                again(opened);
            }
        } catch (IOException | RuntimeException e) {
            // Nobody listens any more; or the store is away, and whoever listens comes back when it may be there again.
            close();
        }
    }

    private void tellNews(AsyncContext opened) throws IOException {
        CaseChanges news = changes.apply(place);
        place = news.place();
        if (!news.cases().isEmpty()) {
            ChangesReply reply = ChangesReply.of(news);
            String data = new String(json.write(reply), StandardCharsets.UTF_8);
            write(opened, "id: " + reply.place() + "\nevent: changes\ndata: " + data + "\n\n");
            silent = 0;
        } else if (++silent == SILENT_PAUSES) {
            write(opened, ":\n\n");
            silent = 0;
        }
    }

    private static void write(AsyncContext opened, String text) throws IOException {
        ServletOutputStream out = opened.getResponse().getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            gone.accept(this);
            Future<?> waiting = next;
            if (waiting != null) {
                waiting.cancel(false);
            }
            AsyncContext opened = connection;
            if (opened != null) {
                try {
                    opened.complete();
                } catch (IllegalStateException e) {
                    // The container was first.
                }
            }
        }
    }
}
