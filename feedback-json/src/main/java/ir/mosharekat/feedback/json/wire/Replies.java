package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values are said in replies: what may not be read, or is not there, is left out. */
final class Replies {

    private Replies() {}

    static List<String> names(List<Action> actions) {
        return actions.stream().map(Action::name).toList();
    }

    static <T> @Nullable T shown(Guarded<T> guarded) {
        return guarded.shown().orElse(null);
    }

    static <T> @Nullable T present(Guarded<Optional<T>> guarded) {
        return guarded.shown().flatMap(found -> found).orElse(null);
    }

    static @Nullable String name(Optional<? extends Enum<?>> code) {
        return code.map(Enum::name).orElse(null);
    }

    static @Nullable String unit(Optional<UnitId> unit) {
        return unit.map(UnitId::value).orElse(null);
    }

    static @Nullable String official(@Nullable StaffId official) {
        return official == null ? null : official.value();
    }

    static @Nullable UUID id(@Nullable CaseId id) {
        return id == null ? null : id.value();
    }

    static List<UUID> ids(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).sorted().toList();
    }
}
