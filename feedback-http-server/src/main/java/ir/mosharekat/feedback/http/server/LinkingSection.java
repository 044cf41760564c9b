package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.CoSignatureForm;
import ir.mosharekat.feedback.json.wire.ConversionForm;
import ir.mosharekat.feedback.json.wire.LinkForm;
import ir.mosharekat.feedback.json.wire.MergeForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.SplitForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.linking.Split;
import java.io.IOException;

/** How cases come to belong together. */
final class LinkingSection implements Routes.Section {

    private final Linking linking;

    LinkingSection(Linking linking) {
        this.linking = linking;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/cases/{case}/merge", this::merge)
                .change("/cases/{case}/unmerge", StatementForm.class, linking::unmerge)
                .post("/cases/{case}/split", this::split)
                .post("/cases/{case}/convert", this::convert)
                .post("/cases/{case}/co-sign", this::coSign)
                .change("/cases/{case}/link", LinkForm.class, linking::link)
                .change("/cases/{case}/unlink", LinkForm.class, linking::unlink);
    }

    private Answer merge(Exchange exchange) throws IOException {
        MergeForm form = exchange.form(MergeForm.class);
        return Routes.changed(linking.merge(exchange.caseId(), form.into(), form.command(), exchange.expecting()));
    }

    private Answer split(Exchange exchange) throws IOException {
        Split part = exchange.form(SplitForm.class).command();
        return Answer.created(ReceiptReply.of(linking.split(exchange.caseId(), part, exchange.onceExpecting())));
    }

    /** The version is that of the new case, like all that is answered. */
    private Answer convert(Exchange exchange) throws IOException {
        Conversion conversion = exchange.form(ConversionForm.class).command();
        return Routes.changed(linking.convert(exchange.caseId(), conversion, exchange.onceExpecting()));
    }

    /** Thousands may sign at once: nobody has to have seen the latest version. */
    private Answer coSign(Exchange exchange) throws IOException {
        CoSignature signature = exchange.form(CoSignatureForm.class).command();
        return Answer.created(ReceiptReply.of(linking.coSign(exchange.caseId(), signature, exchange.once())));
    }
}
