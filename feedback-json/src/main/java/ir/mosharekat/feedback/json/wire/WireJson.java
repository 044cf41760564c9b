package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads and writes what is said over HTTP. Immutable and thread-safe. */
public final class WireJson {

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 200;

    private final JsonMapper mapper;

    private WireJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What a server reads with: a field that is not known or given twice, a number for a text, and whatever follows the
     * value are refused, and so is what is nested more than {@value #DEEPEST} deep.
     *
     * @param largest how many bytes are read at most
     * @return a reader and writer
     */
    public static WireJson strict(long largest) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .maxDocumentLength(largest)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonMapper.Builder builder = common(JsonMapper.builder(factory))
                .addModule(new IsoTimes())
                .addModule(new ExactWords())
                // A null in a list is somebody's mistake, and what is left of the list says something else.
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        builder.withCoercionConfig(
                LogicalType.Textual,
                texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        return new WireJson(builder.build());
    }

    /**
     * What a client reads with: a field that a newer server has added is passed over, and whatever follows the value is
     * refused, because two replies in one are none.
     *
     * @return a reader and writer
     */
    public static WireJson lenient() {
        return new WireJson(common(JsonMapper.builder())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    private static JsonMapper.Builder common(JsonMapper.Builder builder) {
        return builder.changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // As the document has it; left to itself, Jackson adds the seconds.
                .withConfigOverride(LocalTime.class, times -> times.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE));
    }

    /**
     * Reads a value.
     *
     * @param json the bytes, in UTF-8; read to their end, not closed
     * @param type what they should be
     * @param <T> that type
     * @return the value
     * @throws MalformedJsonException if they are something else
     */
    public <T> T read(InputStream json, Class<T> type) {
        try {
            // Left to itself, the parser would guess at UTF-16.
            T value = mapper.readValue(new InputStreamReader(json, utf8()), type);
            if (value == null) {
                throw new MalformedJsonException("");
            }
            return value;
        } catch (JacksonException e) {
            throw new MalformedJsonException(path(e));
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return JSON in UTF-8
     */
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** It refuses bytes that are no UTF-8, where a reader of that charset would put signs in their place. */
    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Where it was: what somebody called a field that is not known stays out. */
    private static String path(JacksonException e) {
        boolean unknown = e instanceof tools.jackson.databind.exc.UnrecognizedPropertyException;
        int known = e.getPath().size() - (unknown ? 1 : 0);
        return e.getPath().stream()
                .limit(known)
                // Nor are the keys of attributes known.
                .takeWhile(step -> !(step.from() instanceof Map))
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
