package ir.mosharekat.feedback.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.mosharekat.feedback.time.CalendarFact;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way this module sets up Jackson; nothing is left to defaults that changed from one major to the next. */
final class Mappers {

    private Mappers() {}

    static JsonMapper json() {
        return JsonMapper.builder()
                .addModule(new ValueTypes())
                .addMixIn(CalendarFact.class, CalendarFactTypes.class)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // A record is its components; a method isOpen() beside them is not one more.
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(Visibility.NONE))
                .build();
    }
}
