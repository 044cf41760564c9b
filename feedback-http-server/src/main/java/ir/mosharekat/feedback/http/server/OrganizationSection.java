package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.json.CategorySchema;
import ir.mosharekat.feedback.json.wire.OrganizationReply;
import ir.mosharekat.feedback.json.wire.ReceiptKeysReply;
import ir.mosharekat.feedback.organization.CategoryId;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a form and a checker of receipts have to know. */
final class OrganizationSection implements Routes.Section {

    private static final Map<String, String> SCHEMA = Map.of("Content-Type", "application/schema+json");

    private final Feedback feedback;
    private final CategorySchema schemas;

    OrganizationSection(Feedback feedback) {
        this.feedback = feedback;
        this.schemas = new CategorySchema(feedback.organization());
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/organization", exchange -> Answer.of(OrganizationReply.of(feedback.organization())))
                .get("/categories/schema", this::schema, "category")
                .get("/receipt-keys", exchange -> Answer.of(ReceiptKeysReply.of(feedback.receiptKeys())));
    }

    private Answer schema(Exchange exchange) {
        CategoryId category = exchange.needed("category", CategoryId::new);
        if (feedback.organization().category(category).isEmpty()) {
            throw new RefusedException(Refusal.CATEGORY_UNKNOWN, "category");
        }
        String schema = schemas.of(category, exchange.language());
        return new Answer(200, SCHEMA, schema.getBytes(StandardCharsets.UTF_8));
    }
}
