package ir.mosharekat.feedback.http.server.open311;

import java.util.List;

/**
 * Several of the same.
 *
 * @param item what XML calls each of them
 * @param all texts or fields
 */
record Listing(String item, List<?> all) {

    Listing {
        all = List.copyOf(all);
    }
}
