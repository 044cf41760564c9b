package ir.mosharekat.feedback.http.server.contract;

import java.util.Map;

/**
 * A request to send. Who sends it is not in it: add a pass, or what the host authenticates with.
 *
 * @param purpose what it is good for
 * @param method the method
 * @param path the path below the servlet, encoded, perhaps with a query
 * @param headers the headers
 * @param body the body, perhaps of no text at all
 */
record GeneratedRequest(Purpose purpose, String method, String path, Map<String, String> headers, Body body) {

    /** What the document says of a request. */
    enum Meant {
        /** All of it is as documented: it is refused for what it asks, if at all, and never for its form. */
        VALID,
        /** Something of it is not as documented: it has to be refused, with a problem of the 400s. */
        BROKEN,
        /** As documented and yet unusual: it may be taken or refused, but nothing may fail. */
        ODD
    }

    /**
     * What a request is good for.
     *
     * @param operation the name of the operation
     * @param meant what the document says of it
     * @param defect what is wrong or odd; empty if nothing is
     */
    record Purpose(String operation, Meant meant, String defect) {}
}
