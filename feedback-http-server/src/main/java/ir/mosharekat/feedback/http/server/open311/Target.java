package ir.mosharekat.feedback.http.server.open311;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, such as {@code /services/roads.maintenance.json}.
 *
 * @param resource the first word, such as {@code services}
 * @param one which of them; null for all
 * @param format in which form is answered
 */
record Target(String resource, @Nullable String one, Format format) {

    /** Empty if the address is none of the standard. */
    static Optional<Target> of(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return Optional.empty();
        }
        int dot = path.lastIndexOf('.');
        return Format.of(path).filter(format -> dot > 1).flatMap(format -> of(path.substring(1, dot), format));
    }

    private static Optional<Target> of(String words, Format format) {
        int slash = words.indexOf('/');
        if (slash < 0) {
            return Optional.of(new Target(words, null, format));
        }
        String one = words.substring(slash + 1);
        return one.isEmpty() || one.indexOf('/') >= 0
                ? Optional.empty()
                : Optional.of(new Target(words.substring(0, slash), one, format));
    }

    /** How it is asked in general, such as {@code services/*}. */
    String shape() {
        return one == null ? resource : resource + "/*";
    }
}
