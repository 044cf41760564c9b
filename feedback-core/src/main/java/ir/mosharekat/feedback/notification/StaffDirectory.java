package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.Collection;
import java.util.Optional;

/**
 * Who the officials are, as the host knows it now: asked when a notice is to be sent, so that nobody hears of a case who
 * has left its unit meanwhile. Called with no transaction open. Thread-safe.
 */
public interface StaffDirectory {

    /**
     * Finds an official.
     *
     * @param id the host's identifier
     * @return the official with the roles and units of this moment, or empty if there is no such official any more
     */
    Optional<Staff> find(StaffId id);

    /**
     * Finds those who act for a unit.
     *
     * @param unit the unit
     * @return the officials, maybe none; the library tells the managers among them, and all of them where there is no
     *     manager
     */
    Collection<Staff> of(UnitId unit);
}
