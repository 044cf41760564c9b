package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.json.wire.WireJson;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Those who keep listening to what changes, by Server-Sent Events. Thread-safe. */
final class Broadcast {

    static final String MEDIA_TYPE = "text/event-stream";

    /** Each of them asks the store every few seconds. */
    private static final int MOST_LISTENERS = 200;

    private final @Nullable ScheduledExecutorService runner;
    private final WireJson json;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    Broadcast(@Nullable ScheduledExecutorService runner, WireJson json) {
        this.runner = runner;
        this.json = json;
    }

    /** Somebody who wants to hear of everything after a place. */
    Answer listener(Function<EventPlace, CaseChanges> changes, EventPlace after) {
        if (runner == null) {
            throw new RefusedException(Refusal.NOT_LIVE);
        }
        if (listeners.size() >= MOST_LISTENERS) {
            throw new RefusedException(Refusal.TOO_MANY_LISTENERS);
        }
        Listener listener = new Listener(runner, json, changes, after, listeners::remove);
        listeners.add(listener);
        return new Answer(200, Map.of("Content-Type", MEDIA_TYPE, "X-Accel-Buffering", "no"), listener);
    }

    /** Ends all of them; their browsers ask again by themselves. */
    void close() {
        listeners.forEach(Listener::close);
    }
}
