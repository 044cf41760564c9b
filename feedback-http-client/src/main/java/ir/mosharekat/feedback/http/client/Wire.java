package ir.mosharekat.feedback.http.client;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what servers say, leniently: members that nobody here knows are left alone. */
final class Wire {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Wire() {}

    /**
     * The members of an object.
     *
     * @throws JacksonException if the bytes are no JSON, or more than one value
     * @throws IllegalArgumentException if they are no object
     */
    static Map<String, Object> object(byte[] json) {
        // Not asked for as a map: the JSON null would be one.
        if (JSON.readValue(json, Object.class) instanceof Map<?, ?> object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.forEach((name, value) -> members.put(String.valueOf(name), value));
            return members;
        }
        throw new IllegalArgumentException("The JSON is no object");
    }
}
