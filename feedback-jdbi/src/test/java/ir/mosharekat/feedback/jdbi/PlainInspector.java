package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.ContentInspector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows a few types by how they begin; what is written between braces in a PDF is its metadata. */
final class PlainInspector implements ContentInspector {

    @Override
    public String typeOf(Content content) throws IOException {
        String text = text(content);
        if (text.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (text.startsWith("<html")) {
            return "text/html";
        }
        return text.startsWith("PK") ? "application/zip" : "text/plain";
    }

    @Override
    public Optional<Content> withoutMetadata(String mediaType, Content content) throws IOException {
        if (mediaType.equals("text/plain")) {
            return Optional.of(content);
        }
        String text = text(content);
        return text.contains("signed") ? Optional.empty() : Optional.of(of(text.replaceAll("\\{[^}]*}", "")));
    }

    private static String text(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Content of(String text) {
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                // It is held in memory.
            }
        };
    }
}
