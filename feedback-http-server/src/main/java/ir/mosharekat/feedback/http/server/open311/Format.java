package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.json.wire.WireJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which form is answered; the end of an address says it. */
enum Format {
    JSON("application/json") {
        @Override
        byte[] write(Document document) {
            return MAPPER.write(plain(document.content()));
        }
    },
    XML("text/xml") {
        @Override
        byte[] write(Document document) {
            return XmlWriter.write(document);
        }
    };

    private static final WireJson MAPPER = WireJson.lenient();

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** What an address ends with, after the last dot. */
    static Optional<Format> of(@Nullable String path) {
        String suffix = path == null ? "" : path.substring(path.lastIndexOf('.') + 1);
        return Stream.of(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(suffix))
                .findFirst();
    }

    String type() {
        return type;
    }

    String typeInUtf8() {
        return type + ";charset=utf-8";
    }

    abstract byte[] write(Document document);

    private static Object plain(Object value) {
        if (value instanceof Fields fields) {
            Map<String, Object> all = new LinkedHashMap<>();
            fields.all().forEach((name, one) -> all.put(name, plain(one)));
            return all;
        }
        return value instanceof Listing listing
                ? listing.all().stream().map(Format::plain).toList()
                : value;
    }
}
