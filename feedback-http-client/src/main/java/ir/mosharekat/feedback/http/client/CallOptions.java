package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made, where it differs from how the client makes them otherwise, as in {@code
 * client.withOptions(CallOptions.none().within(Duration.ofSeconds(5)))}. Immutable; each method returns a copy.
 */
public final class CallOptions {

    /** As long as a person waits before a screen. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private static final CallOptions NONE = new CallOptions(null, null, null, null, null, Map.of());

    private final @Nullable Duration timeLimit;
    private final @Nullable RetryPolicy retryPolicy;
    private final @Nullable Credentials credentials;
    private final @Nullable IdempotencyKey key;
    private final @Nullable Locale language;
    private final Map<String, String> headers;

    private CallOptions(
            @Nullable Duration timeLimit,
            @Nullable RetryPolicy retryPolicy,
            @Nullable Credentials credentials,
            @Nullable IdempotencyKey key,
            @Nullable Locale language,
            Map<String, String> headers) {
        this.timeLimit = timeLimit;
        this.retryPolicy = retryPolicy;
        this.credentials = credentials;
        this.key = key;
        this.language = language;
        this.headers = headers;
    }

    /**
     * Nothing that differs.
     *
     * @return the options
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * The same, with a time limit for the whole call, retries and waits between them included.
     *
     * @param limit more than nothing, at most an hour; half a minute if no options set one
     * @return a copy
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public CallOptions within(Duration limit) {
        return new CallOptions(RetryPolicyBuilder.sensible(limit), retryPolicy, credentials, key, language, headers);
    }

    /**
     * The same, made again as a policy says.
     *
     * @param policy the policy; {@link RetryPolicy#standard()} if no options set one
     * @return a copy
     */
    public CallOptions retrying(RetryPolicy policy) {
        return new CallOptions(timeLimit, policy, credentials, key, language, headers);
    }

    /**
     * The same, called by somebody in particular, such as the holder of a receipt.
     *
     * @param who proves who calls; {@link Credentials#none()} if no options set one
     * @return a copy
     */
    public CallOptions as(Credentials who) {
        return new CallOptions(timeLimit, retryPolicy, who, key, language, headers);
    }

    /**
     * The same, for one submission that may be sent more than once and shall register once: also after this program was
     * started anew. Where nothing is set the client makes a key for each call that takes one. For one call only; a second
     * one with the same key and another content is refused.
     *
     * @param submission the key of the submission
     * @return a copy
     */
    public CallOptions once(IdempotencyKey submission) {
        return new CallOptions(timeLimit, retryPolicy, credentials, submission, language, headers);
    }

    /**
     * The same, answered in a language.
     *
     * @param reader the reader's locale: English for an English one, Persian for every other
     * @return a copy
     */
    public CallOptions inLanguageOf(Locale reader) {
        return new CallOptions(timeLimit, retryPolicy, credentials, key, reader, headers);
    }

    /**
     * The same, with a header more, such as one for tracing.
     *
     * @param name its name; not one that the client sets itself
     * @param value its value, visible ASCII; not a secret, which belongs in {@link Credentials}
     * @return a copy
     * @throws IllegalArgumentException if the name or the value cannot be that of a header
     */
    public CallOptions header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(HeaderFields.checkedName(name), HeaderFields.checkedValue(value));
        return new CallOptions(timeLimit, retryPolicy, credentials, key, language, Collections.unmodifiableMap(more));
    }

    /** What these say, and what others say where these say nothing. */
    CallOptions over(CallOptions others) {
        Map<String, String> both = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        both.putAll(others.headers);
        both.putAll(headers);
        return new CallOptions(
                timeLimit == null ? others.timeLimit : timeLimit,
                retryPolicy == null ? others.retryPolicy : retryPolicy,
                credentials == null ? others.credentials : credentials,
                key == null ? others.key : key,
                language == null ? others.language : language,
                Collections.unmodifiableMap(both));
    }

    Duration timeLimit() {
        return timeLimit == null ? TIME_LIMIT : timeLimit;
    }

    RetryPolicy retryPolicy() {
        return retryPolicy == null ? RetryPolicy.standard() : retryPolicy;
    }

    Credentials credentials() {
        return credentials == null ? Credentials.none() : credentials;
    }

    Optional<IdempotencyKey> key() {
        return Optional.ofNullable(key);
    }

    /** The tag of the language (RFC 9110, 12.5.4); Persian where nothing is said, as everywhere here. */
    String languageTag() {
        return language != null && language.getLanguage().equals("en") ? "en" : "fa";
    }

    Map<String, String> headers() {
        return headers;
    }
}
