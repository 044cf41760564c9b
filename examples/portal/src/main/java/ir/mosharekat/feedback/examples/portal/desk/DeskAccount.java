package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.notification.StaffDirectory;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The accounts of the demo desk, and the one place where the host's accounts become actors of the library. A real host
 * has a directory of staff instead.
 */
public enum DeskAccount {
    /** Looks first: sorts and assigns. */
    SCREENER(Role.SCREENER, "general-office/inspection"),
    /** Works on what the roads department is given. */
    HANDLER(Role.HANDLER, "agency/roads"),
    /** Heads the roads department. */
    MANAGER(Role.UNIT_MANAGER, "agency/roads"),
    /** Sees to it that everybody is answered, and enters what is announced about working days. */
    SUPERVISOR(Role.SUPERVISOR, "general-office/inspection"),
    /** The governor. */
    GOVERNOR(Role.GOVERNOR, "governor-office"),
    /** Decides appeals. */
    APPEAL(Role.APPEAL_BODY, "governor-office");

    private final Role role;
    private final String unit;

    DeskAccount(Role role, String unit) {
        this.role = role;
        this.unit = unit;
    }

    /** {@return the name to log in with, which is also the identifier that histories keep} */
    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the host's role} */
    public String hostRole() {
        return role.name();
    }

    /** {@return the officials that a case can be given to} */
    public static List<StaffId> officials() {
        return Stream.of(values()).map(account -> new StaffId(account.login())).toList();
    }

    /** {@return the accounts, for the library to find who is to be told} */
    public static StaffDirectory directory() {
        return new Directory();
    }

    private Staff staff() {
        return Staff.of(new StaffId(login()), role).in(List.of(new UnitId(unit)));
    }

    /** {@return who asks, if it is an official whom the container knows} */
    public static Optional<CommandContext> caller(HttpServletRequest request) {
        return Stream.of(values())
                .filter(account -> account.login().equals(request.getRemoteUser()))
                .findFirst()
                .map(account -> CommandContext.of(account.staff(), Channel.API));
    }

    /** {@return who asks: the official whom the container has authenticated} */
    static Staff of(HttpServletRequest request) {
        return Stream.of(values())
                .filter(account -> account.login().equals(request.getRemoteUser()))
                .findFirst()
                .map(DeskAccount::staff)
                .orElseThrow(() -> new IllegalStateException("Only accounts of the desk get past its login"));
    }

    /** {@return the same as the library wants it} */
    static CommandContext context(HttpServletRequest request) {
        return CommandContext.of(of(request), Channel.WEB);
    }

    /** The accounts, which never change. */
    private static final class Directory implements StaffDirectory {

        @Override
        public Optional<Staff> find(StaffId id) {
            return all().filter(staff -> staff.id().equals(id)).findFirst();
        }

        @Override
        public Collection<Staff> of(UnitId unit) {
            return all().filter(staff -> staff.units().contains(unit)).toList();
        }

        private static Stream<Staff> all() {
            return Stream.of(values()).map(DeskAccount::staff);
        }
    }
}
