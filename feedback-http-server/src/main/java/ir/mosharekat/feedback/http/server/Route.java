package ir.mosharekat.feedback.http.server;

import java.io.IOException;
import java.util.Set;

/**
 * What is done with one method at one path.
 *
 * @param method the method, such as {@code POST}
 * @param path the path
 * @param parameters the parameters that may be in a query
 * @param effort what it costs
 * @param handler what is done
 */
record Route(String method, PathTemplate path, Set<String> parameters, Effort effort, Handler handler) {

    /** Does what a request asks. */
    @FunctionalInterface
    interface Handler {

        /** The answer; a refusal of a service is thrown. */
        Answer handle(Exchange exchange) throws IOException;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
