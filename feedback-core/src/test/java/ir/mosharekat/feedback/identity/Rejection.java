package ir.mosharekat.feedback.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;

/** What has to happen to malformed input: an exception with the right code, which does not repeat the input. */
final class Rejection {

    private Rejection() {}

    static void assertRejected(Function<String, ?> factory, String typed, String code) {
        MalformedIdentifierException rejection =
                catchThrowableOfType(MalformedIdentifierException.class, () -> factory.apply(typed));

        assertThat(rejection).as("rejection of «%s»", typed).isNotNull();
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection).hasMessage("malformed identifier: " + code).hasNoCause();
    }
}
