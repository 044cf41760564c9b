package ir.mosharekat.feedback.time;

/**
 * One reason why a calendar cannot be built.
 *
 * @param code the stable code, {@code calendar.<part>.<missing|gap|overlap>} with the part {@code weekends} or
 *     {@code officeHours}, or {@code calendar.zone.stale}
 * @param detail what is wrong, in English, for whoever wrote the data
 */
public record CalendarProblem(String code, String detail) {}
