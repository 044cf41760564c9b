package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** Why a request is not even taken to a service. */
enum Refusal {
    ROUTE_UNKNOWN(404, "route.unknown"),
    METHOD(405, "method.notAllowed"),
    FOREIGN_ORIGIN(403, "origin.foreign"),
    MEDIA_TYPE(415, "mediaType.unsupported"),
    BODY_TOO_LARGE(413, "body.tooLarge"),
    MALFORMED_JSON(400, "json.malformed"),
    UNKNOWN_PARAMETER(400, "parameter.unknown"),
    MALFORMED_PARAMETER(400, "parameter.malformed"),
    CATEGORY_UNKNOWN(404, "category.unknown"),
    ANNOUNCEMENT(422, "announcement.invalid"),
    KEY_MISSING(400, "idempotencyKey.missing"),
    KEY_MALFORMED(400, "idempotencyKey.malformed"),
    VERSION_MISSING(428, "version.missing"),
    VERSION_MALFORMED(400, "version.malformed"),
    PASS(401, "pass.invalid"),
    NOT_LIVE(406, "live.unavailable"),
    TOO_MANY_LISTENERS(503, "live.full"),
    CLOSING(503, "server.closing"),
    FAILED(500, "server.failed");

    private static final Catalog WORDS = Catalog.beside(Refusal.class, "http");

    private final int status;
    private final String code;

    Refusal(int status, String code) {
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
