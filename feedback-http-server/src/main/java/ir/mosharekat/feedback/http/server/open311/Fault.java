package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** Why a request is not even taken to the library. */
enum Fault {
    ROUTE_UNKNOWN(404, "route.unknown"),
    METHOD(405, "method.notAllowed"),
    FOREIGN_ORIGIN(403, "origin.foreign"),
    MEDIA_TYPE(415, "mediaType.unsupported"),
    BODY_TOO_LARGE(413, "body.tooLarge"),
    MALFORMED_PARAMETER(400, "parameter.malformed"),
    KEY_MISSING(403, "apiKey.missing"),
    KEY_INVALID(403, "apiKey.invalid"),
    KEY_IN_ADDRESS(400, "apiKey.inAddress"),
    JURISDICTION_UNKNOWN(404, "jurisdiction.unknown"),
    SERVICE_MISSING(400, "service.missing"),
    SERVICE_UNKNOWN(404, "service.unknown"),
    REQUEST_UNKNOWN(404, "request.unknown"),
    LOCATION_MISSING(400, "location.missing"),
    ATTRIBUTE_SEVERAL(400, "attribute.several"),
    PERIOD_TOO_LONG(400, "period.tooLong"),
    PAGE_TOO_FAR(400, "page.tooFar"),
    ONCE_MALFORMED(400, "idempotencyKey.malformed"),
    CLOSING(503, "server.closing"),
    FAILED(500, "server.failed");

    private static final Catalog WORDS = Catalog.beside(Fault.class, "open311");

    private final int status;
    private final String code;

    Fault(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    LocalizedText message() {
        return WORDS.phrase(code);
    }
}
