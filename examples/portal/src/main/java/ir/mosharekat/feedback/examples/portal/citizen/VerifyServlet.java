package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.tracking.ReceiptVerifier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what a signed receipt certifies, or that it is not genuine. */
public final class VerifyServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** What a line picks up on its way through a letter or a chat: line breaks and marks nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cf}]+");

    private final transient ReceiptVerifier verifier;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public VerifyServlet(Site site) {
        super(site);
        verifier = site.feedback().receiptVerifier();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("form", Form.empty());
        model.put("checked", false);
        model.put("facts", null);
        show("verify", model, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        String line = INVISIBLE.matcher(form.value("line")).replaceAll("");
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("checked", !line.isEmpty());
        model.put("facts", verifier.verify(line).orElse(null));
        show("verify", model, request, response);
    }
}
