package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** What apps are told before anything else: where is what, and in which form. */
final class Discovery {

    private static final Catalog WORDS = Catalog.beside(Discovery.class, "open311");

    /** When what is served changed last, which for readers of the discovery is a version. */
    private static final String CHANGESET = "2026-11-22T00:00:00Z";

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final LocalizedText contact;

    Discovery(LocalizedText contact) {
        this.contact = contact;
    }

    Document document(String address, Asked asked) {
        List<String> formats = Stream.of(Format.values()).map(Format::type).toList();
        Fields endpoint = new Fields()
                .with("specification", SPECIFICATION)
                .with("url", address)
                .with("changeset", CHANGESET)
                .with("type", "production")
                .with("formats", new Listing("format", formats));
        return Document.of(
                "discovery",
                new Fields()
                        .with("changeset", CHANGESET)
                        .with("contact", asked.read(contact))
                        .with("key_service", asked.read(WORDS.phrase("discovery.keys", contact)))
                        .with("endpoints", new Listing("endpoint", List.of(endpoint))));
    }
}
