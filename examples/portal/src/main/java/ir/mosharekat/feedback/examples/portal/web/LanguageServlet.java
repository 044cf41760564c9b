package ir.mosharekat.feedback.examples.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Switches between Persian and English and goes back to where the reader was. */
public final class LanguageServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** A path of this portal and of no other: what begins with two slashes leads elsewhere. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/|/[a-z][A-Za-z0-9/_?=:.%-]*");

    /**
     * The switch.
     *
     * @param site what it works with
     */
    public LanguageServlet(Site site) {
        super(site);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        ReaderLanguage.remember(form.value("language"), response);
        ReceiptInHand.of(request).showAgain();
        String back = form.value("address");
        response.sendRedirect(OWN_ADDRESS.matcher(back).matches() ? back : "/");
    }
}
