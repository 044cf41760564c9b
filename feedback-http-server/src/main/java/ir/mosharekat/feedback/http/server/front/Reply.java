package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the status
 * @param headers headers of this reply alone, its type among them
 * @param body what writes the body
 */
public record Reply(int status, Map<String, String> headers, Body body) {

    /**
     * A reply with a copy of the headers.
     *
     * @param status the status
     * @param headers headers of this reply alone, its type among them
     * @param body what writes the body
     */
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Writes a body. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes it, once.
         *
         * @param response where to
         * @throws IOException if whoever waits for it has gone
         */
        void writeTo(HttpServletResponse response) throws IOException;

        /**
         * A body that is in memory as a whole.
         *
         * @param bytes the body
         * @return what writes it
         */
        static Body of(byte[] bytes) {
            return response -> {
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            };
        }
    }
}
