package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.attachment.Upload;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.text.LocalizedText;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that come with a form. Each is taken in at once and known by its identifier from then on, so that nobody has to
 * choose a file again because something else in the form was wrong.
 */
public final class Uploads {

    /** The field of a form, and the path under which the library reports what is wrong with attachments. */
    public static final String FIELD = "attachments";

    private static final String FILES = "files";

    private Uploads() {}

    /** {@return the form with the identifiers of its files instead of the files, and with what is wrong with any} */
    public static Form taken(Form form, HttpServletRequest request, Attachments attachments, CommandContext context)
            throws IOException {
        List<String> ids = new ArrayList<>(form.values(FIELD));
        List<Violation> refused = new ArrayList<>();
        for (Part part : parts(request)) {
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
            if (!part.getName().equals(FILES) || (name.isEmpty() && part.getSize() == 0)) {
                continue;
            }
            try (InputStream content = part.getInputStream()) {
                Upload upload = attachments.upload(name, content, context);
                known(request).put(upload.id().toString(), upload);
                ids.add(upload.id().toString());
            } catch (InvalidCommandException e) {
                e.violations().forEach(found -> refused.add(new Violation(FIELD, found.code(), of(name, found))));
            } finally {
                part.delete();
            }
        }
        Form taken = form.with(FIELD, ids);
        if (!refused.isEmpty()) {
            taken.refuse(new InvalidCommandException(refused));
        }
        return taken;
    }

    /** {@return the files of a form that were taken in before, to be shown beside their identifiers} */
    public static List<Upload> of(Form form, HttpServletRequest request) {
        return form.values(FIELD).stream()
                .map(known(request)::get)
                .filter(upload -> upload != null)
                .toList();
    }

    private static LocalizedText of(String name, Violation found) {
        return Words.phrase("attachment.of", name, found.message());
    }

    private static Iterable<Part> parts(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    /** Kept in the session for their names alone: what may be attached, the library knows. */
    @SuppressWarnings("unchecked")
    private static Map<String, Upload> known(HttpServletRequest request) {
        Object kept = request.getSession().getAttribute(FIELD);
        if (kept instanceof Map<?, ?> map) {
            return (Map<String, Upload>) map;
        }
        Map<String, Upload> fresh = new LinkedHashMap<>();
        request.getSession().setAttribute(FIELD, fresh);
        return fresh;
    }
}
