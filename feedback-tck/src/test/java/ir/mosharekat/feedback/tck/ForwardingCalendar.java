package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.spi.CalendarLog;
import java.util.List;

/** Hands everything over to a sound log; what is planted overrides a method. */
class ForwardingCalendar implements CalendarLog {

    private final CalendarLog sound;

    ForwardingCalendar(CalendarLog sound) {
        this.sound = sound;
    }

    @Override
    public void append(CalendarEntry entry) {
        sound.append(entry);
    }

    @Override
    public List<CalendarEntry> entries(long after, int limit) {
        return sound.entries(after, limit);
    }
}
