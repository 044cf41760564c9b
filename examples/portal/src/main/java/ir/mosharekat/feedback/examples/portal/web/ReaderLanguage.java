package ir.mosharekat.feedback.examples.portal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** In which language somebody reads: Persian, unless he or she has asked for English. Kept in a cookie. */
public final class ReaderLanguage {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final String COOKIE = "language";

    private ReaderLanguage() {}

    /** {@return the language of whoever asks} */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(Locale.ENGLISH.getLanguage()));
        return english ? Locale.ENGLISH : PERSIAN;
    }

    /** Remembers a choice. */
    static void remember(String chosen, HttpServletResponse response) {
        boolean english = chosen.equals(Locale.ENGLISH.getLanguage());
        Cookie cookie = new Cookie(COOKIE, (english ? Locale.ENGLISH : PERSIAN).getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }
}
