package ir.mosharekat.feedback.examples.portal.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows pages: a template, filled in the reader's language. Templates escape whatever they show. */
public final class Pages {

    private static final String TEMPLATES = "ir/mosharekat/feedback/examples/portal/templates/";

    private final PebbleEngine engine;

    /**
     * The pages of an organization's portal.
     *
     * @param organization whose portal it is
     * @param officials who can be chosen to work on a case
     * @param scanning whether anything looks for malware in attachments
     */
    public Pages(Organization organization, List<StaffId> officials, boolean scanning) {
        // The loader is given a class loader: under exec:java that of the thread is another one.
        ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix(TEMPLATES);
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new Words(organization, officials, scanning))
                .strictVariables(true)
                .build();
    }

    /**
     * Shows a page, whole or not at all: a template that fails leaves the answer untouched.
     *
     * @param template the name of the template
     * @param model what fills it
     * @param request who asks
     * @param response where it is written
     * @throws IOException if it cannot be written
     */
    public void show(String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!template.equals(ReceiptInHand.PAGE)) {
            ReceiptInHand.of(request).drop();
        }
        Locale locale = ReaderLanguage.of(request);
        Map<String, Object> all = new HashMap<>(model);
        all.put("page", template);
        all.put("lang", locale.getLanguage());
        all.put("address", address(request));
        all.put("csrf", CsrfToken.of(request));
        all.put("account", request.getRemoteUser());
        StringWriter html = new StringWriter();
        engine.getTemplate(template).evaluate(html, all, locale);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", locale.getLanguage());
        response.getWriter().write(html.toString());
    }

    /** Where the page can be had again in another language. */
    private static String address(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
