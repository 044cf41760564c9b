package ir.mosharekat.feedback.http.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request as a {@link Peer} hears it, with the connection it came on and all the ways to answer badly. */
final class Heard {

    private final Socket socket;
    private final String[] line;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private byte @Nullable [] body;

    private Heard(Socket socket, String[] line) {
        this.socket = socket;
        this.line = line;
    }

    /** The head of the next request, or null if the other side hung up. */
    static @Nullable Heard next(Socket socket) throws IOException {
        String first = readLine(socket.getInputStream());
        if (first == null) {
            return null;
        }
        Heard heard = new Heard(socket, first.split(" ", -1));
        for (String header = heard.line(); !header.isEmpty(); header = heard.line()) {
            int colon = header.indexOf(':');
            heard.headers.put(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return heard;
    }

    String method() {
        return line[0];
    }

    String target() {
        return line[1];
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body, taken from the connection when it is first asked for. */
    byte[] body() throws IOException {
        if (body == null) {
            body = headers.containsKey("Transfer-Encoding") ? chunks() : exactly(length(header("Content-Length")));
        }
        return body;
    }

    String text() throws IOException {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** A reply as it should be. */
    void reply(int status, String json, String... moreHeaders) throws IOException {
        String head = "HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        for (String header : moreHeaders) {
            head += header + "\r\n";
        }
        say(head + "\r\n" + json);
    }

    /** Bytes as they are. */
    void say(String raw) throws IOException {
        say(raw.getBytes(StandardCharsets.UTF_8));
    }

    void say(byte[] raw) throws IOException {
        socket.getOutputStream().write(raw);
        socket.getOutputStream().flush();
    }

    void hangUp() throws IOException {
        socket.close();
    }

    /** Ends the connection as a crashed machine does, not with an orderly end. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Returns when the other side has ended the connection. */
    void untilGone() {
        try {
            while (socket.getInputStream().read() >= 0) {
                // Whatever else it says is not listened to.
            }
        } catch (IOException e) {
            // Gone it is.
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.writeBytes(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The request was cut");
        }
        return bytes;
    }

    private String line() throws IOException {
        String line = readLine(socket.getInputStream());
        if (line == null) {
            throw new IOException("The request was cut");
        }
        return line;
    }

    private static int length(String header) {
        return header.isEmpty() ? 0 : Integer.parseInt(header);
    }

    private static @Nullable String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
