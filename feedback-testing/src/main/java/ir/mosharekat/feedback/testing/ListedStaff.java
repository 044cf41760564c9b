package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.notification.StaffDirectory;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A directory of officials to whom people are added, and from whom they are taken, for tests. Thread-safe. */
public final class ListedStaff implements StaffDirectory {

    private final List<Staff> all = new CopyOnWriteArrayList<>();

    /** A directory without anybody. */
    public ListedStaff() {}

    /**
     * Adds an official, in place of one who has the same identifier.
     *
     * @param staff the official
     */
    public void put(Staff staff) {
        remove(staff.id());
        all.add(staff);
    }

    /**
     * Takes an official out.
     *
     * @param id the official
     */
    public void remove(StaffId id) {
        all.removeIf(staff -> staff.id().equals(id));
    }

    @Override
    public Optional<Staff> find(StaffId id) {
        return all.stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    @Override
    public Collection<Staff> of(UnitId unit) {
        return all.stream().filter(staff -> staff.units().contains(unit)).toList();
    }
}
