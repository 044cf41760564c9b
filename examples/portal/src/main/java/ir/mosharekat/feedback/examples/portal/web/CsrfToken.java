package ir.mosharekat.feedback.examples.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The token that every form of a session carries, so that no other site can send one in a visitor's name. */
public final class CsrfToken {

    /** The name of the hidden field. */
    static final String FIELD = "csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfToken() {}

    /** {@return the token of the session, which begins if there is none} */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(FIELD) instanceof String token) {
            return token;
        }
        byte[] bits = new byte[24];
        RANDOM.nextBytes(bits);
        String token = HexFormat.of().formatHex(bits);
        session.setAttribute(FIELD, token);
        return token;
    }

    /** {@return whether a form came with the token of its session} */
    static boolean isWith(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(FIELD);
        return session != null
                && sent != null
                && session.getAttribute(FIELD) instanceof String token
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets the token when somebody logs in: whoever had it before has it no more. */
    public static void renew(HttpSession session) {
        session.removeAttribute(FIELD);
    }
}
