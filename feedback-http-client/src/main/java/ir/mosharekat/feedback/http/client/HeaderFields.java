package ir.mosharekat.feedback.http.client;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of headers, and what a name and a value may consist of (RFC 9110, 5.1 and 5.5). A value that is refused is never
 * quoted: it is a token more often than not. The JDK's own check would quote it.
 */
final class HeaderFields {

    static final String ACCEPT = "Accept";
    static final String ACCEPT_LANGUAGE = "Accept-Language";
    static final String CONTENT_TYPE = "Content-Type";
    static final String CONTENT_DISPOSITION = "Content-Disposition";
    static final String CONTENT_LANGUAGE = "Content-Language";
    static final String FILE_NAME = "Feedback-File-Name";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    static final String PASS = "Feedback-Pass";
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\t]{0,8000}");

    /** What the connection and the kernel say themselves. */
    private static final Set<String> OWN = caseless(
            "Connection",
            "Content-Length",
            "Expect",
            "Host",
            "Keep-Alive",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            CONTENT_TYPE,
            IDEMPOTENCY_KEY,
            IF_MATCH);

    private HeaderFields() {}

    static Map<String, String> checked(Map<String, String> headers) {
        Map<String, String> checked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> checked.put(checkedName(name), checkedValue(value)));
        return checked;
    }

    static String checkedName(String name) {
        if (!NAME.matcher(name).matches() || OWN.contains(name)) {
            throw new IllegalArgumentException("This is no name of a header that may be set");
        }
        return name;
    }

    static String checkedValue(String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("The value of a header has to be visible ASCII");
        }
        return value;
    }

    private static Set<String> caseless(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
