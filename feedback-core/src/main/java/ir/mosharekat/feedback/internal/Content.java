package ir.mosharekat.feedback.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** All that was said in a command, by which a repetition is known. */
final class Content {

    private Content() {}

    /** Each part with its length, so that no two commands are written alike. */
    static String of(Object... parts) {
        return Arrays.stream(parts)
                .map(Object::toString)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
