package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.QrCode;
import ir.mosharekat.feedback.examples.portal.web.ReceiptInHand;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.tracking.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The receipt, the only page that ever shows an access secret. */
public final class ReceiptServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public ReceiptServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Receipt> receipt = ReceiptInHand.of(request).show();
        if (receipt.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            show("receipt-gone", Map.of(), request, response);
            return;
        }
        String signed = receipt.get().signed();
        Map<String, Object> model = Map.of("receipt", receipt.get(), "signed", signed, "qr", QrCode.of(signed));
        show(ReceiptInHand.PAGE, model, request, response);
    }
}
