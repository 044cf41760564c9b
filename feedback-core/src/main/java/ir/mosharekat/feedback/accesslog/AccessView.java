package ir.mosharekat.feedback.accesslog;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry in the log of a case as far as a reader may see it: when somebody has read what, in which part and for which
 * unit. Who that was is for those who may read {@link FieldGroup#AUDIT}. Immutable.
 */
public final class AccessView {

    private final CaseAccess entry;
    private final List<LocalizedText> units;
    private final Set<FieldGroup> readable;

    /**
     * A view.
     *
     * @param entry the entry
     * @param units what the units of the official are called
     * @param readable what of the case may be seen
     */
    public AccessView(CaseAccess entry, List<LocalizedText> units, Set<FieldGroup> readable) {
        this.entry = entry;
        this.units = List.copyOf(units);
        this.readable = Set.copyOf(readable);
    }

    /** {@return when} */
    public Instant at() {
        return entry.at();
    }

    /** {@return what} */
    public AccessKind kind() {
        return entry.read().kind();
    }

    /** {@return in which parts, in their order} */
    public List<Role> roles() {
        return entry.by().roles().stream().sorted().toList();
    }

    /** {@return for which units, by their names; maybe none} */
    public List<LocalizedText> units() {
        return units;
    }

    /** {@return by which medium} */
    public Channel channel() {
        return entry.by().channel();
    }

    /** {@return who} */
    public Guarded<StaffId> official() {
        return Guarded.of(FieldGroup.AUDIT, readable, entry.by()::official);
    }

    /** {@return for whom; empty if for nobody else} */
    public Guarded<Optional<ActorRef>> onBehalfOf() {
        return Guarded.of(
                FieldGroup.AUDIT, readable, () -> Optional.ofNullable(entry.by().onBehalfOf()));
    }

    /** {@return which attachment was downloaded; empty if something else was read} */
    public Guarded<Optional<AttachmentId>> attachment() {
        return Guarded.of(
                FieldGroup.AUDIT,
                readable,
                () -> Optional.ofNullable(entry.read().attachment()));
    }

    @Override
    public String toString() {
        return "AccessView[" + kind() + ", ***]";
    }
}
