package ir.mosharekat.feedback.http.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes iCalendar (RFC 5545): lines of at most 75 octets, and text without anything that means more than itself. */
final class ICalendarText {

    private static final int LONGEST_LINE = 75;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    /** A property whose value stands as it is. */
    ICalendarText line(String name, String value) {
        int octets = 0;
        for (int symbol : (name + ":" + value).codePoints().toArray()) {
            String one = Character.toString(symbol);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(one);
            octets += length;
        }
        written.append("\r\n");
        return this;
    }

    /** A property whose value is text. */
    ICalendarText text(String name, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
        return line(name, CONTROLS.matcher(escaped).replaceAll(""));
    }

    /** A property whose value is an instant; a whole second is as near as calendars look. */
    ICalendarText instant(String name, Instant value) {
        return line(name, UTC.format(value));
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
