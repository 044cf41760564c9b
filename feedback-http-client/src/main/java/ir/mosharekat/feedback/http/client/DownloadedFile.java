package ir.mosharekat.feedback.http.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as it comes. It is read once, within the time limit of the call that asked for it, and has to be closed. Not
 * thread-safe.
 */
public final class DownloadedFile implements AutoCloseable {

    /** How this service names files (RFC 6266, RFC 8187). */
    private static final Pattern NAME = Pattern.compile("filename\\*=UTF-8''([!-~]{1,2000})");

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final String name;
    private final String mediaType;
    private final OptionalLong size;
    private final InputStream content;

    private DownloadedFile(String name, String mediaType, OptionalLong size, InputStream content) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.content = content;
    }

    static DownloadedFile of(Reply reply) {
        return new DownloadedFile(
                reply.header(HeaderFields.CONTENT_DISPOSITION)
                        .map(DownloadedFile::name)
                        .orElse(""),
                reply.header(HeaderFields.CONTENT_TYPE).orElse("application/octet-stream"),
                reply
                        .header("Content-Length")
                        .filter(text -> LENGTH.matcher(text).matches())
                        .stream()
                        .mapToLong(Long::parseLong)
                        .findFirst(),
                reply.stream());
    }

    /** Its last segment: whoever saves it under that name saves it in the folder that was meant. */
    private static String name(String disposition) {
        Matcher named = NAME.matcher(disposition);
        if (!named.find()) {
            return "";
        }
        String whole = decoded(named.group(1));
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return last.equals(".") || last.equals("..") ? "" : last;
    }

    /** A name that cannot be read is no reason to do without the file. */
    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /**
     * What it is called; personal, as somebody chose it.
     *
     * @return a name without folders, empty if the service said none
     */
    public String name() {
        return name;
    }

    /**
     * What it is.
     *
     * @return the media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How long it is.
     *
     * @return the number of bytes, or empty if the service did not say
     */
    public OptionalLong size() {
        return size;
    }

    /**
     * The bytes. Reading them fails with an {@link IOException} if the connection breaks, the time is up, or the file is cut.
     *
     * @return always the same stream
     */
    public InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    @Override
    public String toString() {
        return "DownloadedFile[***]";
    }
}
