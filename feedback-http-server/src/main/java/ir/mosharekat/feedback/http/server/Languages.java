package ir.mosharekat.feedback.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** In which language somebody is answered. */
final class Languages {

    private Languages() {}

    /** Persian, unless English is asked for and Persian is not asked for before it. */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.forLanguageTag("fa");
        }
        return Collections.list(request.getLocales()).stream()
                .filter(one ->
                        one.getLanguage().equals("fa") || one.getLanguage().equals("en"))
                .findFirst()
                .map(one -> Locale.forLanguageTag(one.getLanguage()))
                .orElse(Locale.forLanguageTag("fa"));
    }
}
