package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.internal.lifecycle.Attaching;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.validation.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attaches uploads to messages in the very unit of work that stores the messages. A wrong identifier, one of somebody
 * else's upload, and one that expired or was used are the same to whoever tries.
 */
final class Claims {

    private static final String PATH = "attachments";

    private final Parts parts;

    Claims(Parts parts) {
        this.parts = parts;
    }

    /** Attaches; costs nothing where there is nothing to attach. To be called before anything else is written. */
    void claim(UnitOfWork unit, CaseId id, List<Attaching> attached, Instant now) {
        if (attached.isEmpty()) {
            return;
        }
        Map<AttachmentId, ActorRef> wanted = new LinkedHashMap<>();
        List<Set<AttachmentId>> each = new ArrayList<>();
        for (Attaching attaching : attached) {
            Set<AttachmentId> ids = read(attaching.uploads());
            ids.forEach(one -> wanted.put(one, attaching.message().origin().actor()));
            each.add(ids);
        }
        Map<AttachmentId, AttachmentSnapshot> found = new HashMap<>();
        unit.attachments().find(wanted.keySet()).forEach(one -> found.put(one.id(), one));
        wanted.forEach((one, actor) -> requireFree(found.get(one), actor, now));
        if (found.values().stream().anyMatch(one -> one.safety() == Safety.PENDING)) {
            Scanning.leave(unit.queue(), id, parts, now);
        }
        for (int i = 0; i < each.size(); i++) {
            Message message = attached.get(i).message();
            unit.attachments().claim(each.get(i), new Claim(id, message.number(), message.audience()));
        }
    }

    private Set<AttachmentId> read(List<String> uploads) {
        Depot depot = parts.depot();
        if (depot == null) {
            throw refused("attachment.unsupported");
        }
        int most = depot.rules().mostPerMessage();
        if (uploads.size() > most) {
            throw refused("attachment.count", most);
        }
        Set<AttachmentId> ids = new LinkedHashSet<>();
        for (String upload : uploads) {
            try {
                ids.add(AttachmentId.of(upload));
            } catch (IllegalArgumentException e) {
                throw unknown();
            }
        }
        return ids;
    }

    private static void requireFree(@Nullable AttachmentSnapshot found, ActorRef actor, Instant now) {
        boolean free = found != null
                && found.claim().isEmpty()
                && found.expiresAt().isAfter(now)
                && found.uploader().equals(actor)
                && found.safety() != Safety.INFECTED;
        if (!free) {
            throw unknown();
        }
    }

    /**
     * Gives a case that was converted what was attached to the messages it takes over. The contents are the same, so that
     * this costs a few rows.
     */
    void handOver(UnitOfWork unit, CaseFile from, CaseFile to, Instant now) {
        if (from.snapshot().attachments() == 0
                || from.snapshot().kind() == to.snapshot().kind()) {
            return;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        from.messages().stream()
                .filter(message -> message.audience() == Audience.CITIZEN)
                .forEach(message -> numbers.put(message.number(), numbers.size() + 1));
        AttachmentNames names = new AttachmentNames(parts);
        CaseId id = to.snapshot().id();
        List<AttachmentSnapshot> all = unit.attachments().ofCase(from.snapshot().id());
        for (AttachmentSnapshot one : all) {
            Integer message = numbers.get(one.claim().orElseThrow().message());
            if (message != null) {
                AttachmentId copy = AttachmentId.random(parts.random());
                unit.attachments()
                        .insert(one.toBuilder()
                                .id(copy)
                                .version(1)
                                .name(names.seal(copy, names.read(one)))
                                .claim(new Claim(id, message, Audience.CITIZEN))
                                .build());
            }
        }
        if (all.stream().anyMatch(one -> one.safety() == Safety.PENDING)) {
            Scanning.leave(unit.queue(), id, parts, now);
        }
    }

    /** Removes what was attached to a case that is purged. */
    void giveUp(UnitOfWork unit, CaseSnapshot purged) {
        if (purged.attachments() == 0) {
            return;
        }
        List<AttachmentSnapshot> all = unit.attachments().ofCase(purged.id());
        if (!all.isEmpty()) {
            unit.attachments().remove(all.stream().map(AttachmentSnapshot::id).toList());
            Forgetting.leave(unit.queue(), purged.id(), all, parts);
        }
    }

    /** Somebody else was faster, or it was never there. */
    static InvalidCommandException unknown() {
        return refused("attachment.unknown");
    }

    private static InvalidCommandException refused(String code, Object... facts) {
        return new InvalidCommandException(List.of(Violations.of(PATH, code, facts)));
    }
}
