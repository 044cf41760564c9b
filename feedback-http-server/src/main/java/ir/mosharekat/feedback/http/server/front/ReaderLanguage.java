package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** In which language somebody reads. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /**
     * Persian, unless English is asked for and Persian is not asked for before it.
     *
     * @param request what was sent
     * @return Persian or English
     */
    public static Locale of(HttpServletRequest request) {
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
