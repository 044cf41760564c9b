package ir.mosharekat.feedback.examples.spring;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the officials are. A portal has a directory of staff; this has two of them. */
final class Officials {

    private static final Map<String, Staff> STAFF = Map.of(
            "screener",
            Staff.of(new StaffId("screener"), Role.SCREENER),
            "handler",
            Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(new UnitId("agency/roads"))));

    private Officials() {}

    static Set<String> logins() {
        return STAFF.keySet();
    }

    /** Whom Spring Security has authenticated: it says so by the request, as containers do. */
    static Optional<CommandContext> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser())
                .map(STAFF::get)
                .map(official -> CommandContext.of(official, Channel.API));
    }
}
