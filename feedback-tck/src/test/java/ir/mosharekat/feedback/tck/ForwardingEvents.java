package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Hands everything over to a sound log; what is planted overrides a method. */
class ForwardingEvents implements EventLog {

    private final EventLog sound;

    ForwardingEvents(EventLog sound) {
        this.sound = sound;
    }

    @Override
    public void append(List<CaseEvent> events) {
        sound.append(events);
    }

    @Override
    public List<CaseEvent> history(CaseId id, long after, int limit) {
        return sound.history(id, after, limit);
    }

    @Override
    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
        return sound.histories(ids);
    }

    @Override
    public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
        return sound.recorded(after, before, limit);
    }
}
