package ir.mosharekat.feedback.json.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Times are texts of ISO 8601 and nothing else; left to itself, Jackson takes numbers and lists of numbers too. */
final class IsoTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IsoTimes() {
        super("times of ISO 8601");
        addDeserializer(Instant.class, new Reader<>(Instant.class, Moments::read));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Moments::day));
        addDeserializer(LocalTime.class, new Reader<>(LocalTime.class, LocalTime::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return read.apply(in.getString());
                } catch (DateTimeException e) {
                    // What was written is not quoted.
                }
            }
            throw DatabindException.from(in, "No time of ISO 8601");
        }
    }
}
