package ir.mosharekat.feedback.json.wire;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** One of several words is that word and nothing else; left to itself, Jackson cuts blanks and control characters off it. */
final class ExactWords extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ExactWords() {
        super("exact words");
        setDeserializerModifier(new ValueDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public ValueDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier bean,
                    ValueDeserializer<?> trimming) {
                return new Reader(type.getRawClass());
            }
        });
    }

    private static final class Reader extends StdDeserializer<Object> {

        private final Map<String, Object> words;

        Reader(Class<?> type) {
            super(type);
            words = Stream.of(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(word -> ((Enum<?>) word).name(), word -> word));
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            Object word = in.currentToken() == JsonToken.VALUE_STRING ? words.get(in.getString()) : null;
            if (word == null) {
                throw DatabindException.from(in, "None of the words there are");
            }
            return word;
        }
    }
}
