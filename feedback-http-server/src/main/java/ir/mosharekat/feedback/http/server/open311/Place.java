package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.PersianText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where what is reported is, and what shows it. No case has a field for that, so it stands where a clerk reads: at the end of
 * the text, one line for each, after an empty one; and is read from there again.
 */
final class Place {

    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,15})?");
    private static final String BETWEEN = ", ";
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_LINK = 1000;

    private final Map<Line, String> lines;

    private Place(Map<Line, String> lines) {
        this.lines = lines;
    }

    /** What a line is about. */
    private enum Line {
        ADDRESS("نشانی محل: "),
        ADDRESS_ID("شناسه نشانی: "),
        POINT("مختصات: "),
        MEDIA("تصویر: ");

        private final String label;

        Line(String label) {
            this.label = label;
        }
    }

    /** What was sent. */
    static Place of(Asked asked) {
        Map<Line, String> lines = new EnumMap<>(Line.class);
        asked.parameter("address_string", Place::line).ifPresent(address -> lines.put(Line.ADDRESS, address));
        asked.parameter("address_id", Place::line).ifPresent(id -> lines.put(Line.ADDRESS_ID, id));
        point(asked).ifPresent(point -> lines.put(Line.POINT, point));
        if (lines.isEmpty()) {
            throw new FaultException(Fault.LOCATION_MISSING);
        }
        asked.parameter("media_url", Place::link).ifPresent(link -> lines.put(Line.MEDIA, link));
        return new Place(lines);
    }

    /** What stands at the end of a text. */
    static Place in(String text) {
        Map<Line, String> lines = new EnumMap<>(Line.class);
        for (String written : text.substring(beginning(text)).split("\n", -1)) {
            for (Line line : Line.values()) {
                if (written.startsWith(line.label)) {
                    lines.put(line, written.substring(line.label.length()));
                }
            }
        }
        return new Place(lines);
    }

    /** A text without what stands at its end. */
    static String without(String text) {
        return text.substring(0, beginning(text)).strip();
    }

    private static int beginning(String text) {
        int blank = text.lastIndexOf("\n\n");
        int beginning = blank < 0 ? 0 : blank + 2;
        boolean known = text.substring(beginning)
                .lines()
                .allMatch(written -> List.of(Line.values()).stream().anyMatch(line -> written.startsWith(line.label)));
        return known ? beginning : text.length();
    }

    /** A text with it at the end. */
    String under(String text) {
        String place = lines.entrySet().stream()
                .map(line -> line.getKey().label + line.getValue())
                .collect(Collectors.joining("\n"));
        return text.isBlank() ? place : text + "\n\n" + place;
    }

    Optional<String> address() {
        return Optional.ofNullable(lines.get(Line.ADDRESS));
    }

    /** Adds what is known of it. */
    Fields addTo(Fields fields) {
        fields.with("address", address()).with("address_id", Optional.ofNullable(lines.get(Line.ADDRESS_ID)));
        List<BigDecimal> point = coordinates(lines.getOrDefault(Line.POINT, ""));
        if (point.size() == 2) {
            fields.with("lat", point.get(0)).with("long", point.get(1));
        }
        return fields.with("media_url", Optional.ofNullable(lines.get(Line.MEDIA)));
    }

    /** Whoever wrote the text can have written anything there. */
    private static List<BigDecimal> coordinates(String written) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String number : written.split(BETWEEN, -1)) {
            if (DEGREES.matcher(number).matches()) {
                numbers.add(new BigDecimal(number));
            }
        }
        return numbers;
    }

    private static Optional<String> point(Asked asked) {
        Optional<String> lat = asked.parameter("lat", written -> degrees(written, 90));
        Optional<String> lon = asked.parameter("long", written -> degrees(written, 180));
        if (lat.isPresent() != lon.isPresent()) {
            throw new FaultException(Fault.MALFORMED_PARAMETER, lat.isPresent() ? "long" : "lat");
        }
        return lat.flatMap(north -> lon.map(east -> north + BETWEEN + east));
    }

    private static String degrees(String written, int most) {
        String plain = Digits.toAscii(written);
        if (!DEGREES.matcher(plain).matches()) {
            throw new IllegalArgumentException("No degrees");
        }
        BigDecimal degrees = new BigDecimal(plain);
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new IllegalArgumentException("Not on earth");
        }
        return degrees.toPlainString();
    }

    /** One line, whatever was sent. */
    private static String line(String written) {
        String line = PersianText.canonical(written).replace('\n', ' ');
        if (!PersianText.isStorable(written) || line.isBlank() || line.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("No address");
        }
        return line;
    }

    /** It is for people to follow: nothing here ever does. */
    private static String link(String written) {
        URI link = URI.create(written);
        boolean web = "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
        if (!web || link.getHost() == null || link.getUserInfo() != null || written.length() > LONGEST_LINK) {
            throw new IllegalArgumentException("No link");
        }
        return link.toASCIIString();
    }
}
