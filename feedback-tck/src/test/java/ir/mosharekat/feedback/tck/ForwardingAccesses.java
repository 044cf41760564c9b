package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;

/** Hands everything over to a sound log; what is planted overrides a method. */
class ForwardingAccesses implements AccessLog {

    private final AccessLog sound;

    ForwardingAccesses(AccessLog sound) {
        this.sound = sound;
    }

    @Override
    public void note(CaseAccess entry) {
        sound.note(entry);
    }

    @Override
    public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
        return sound.entries(ids, after, limit);
    }
}
