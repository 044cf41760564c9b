package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.http.client.TransportException.Reach;
import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CasePageReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks through a list to its end. The next page is asked for when the lines of one are used up, not before. */
final class CaseWalk implements Iterator<CaseLineReply> {

    private final SearchRequests search;
    private Iterator<CaseLineReply> lines = Collections.emptyIterator();
    private @Nullable CaseQueryForm ahead;

    CaseWalk(SearchRequests search, CaseQueryForm query) {
        this.search = search;
        ahead = query;
    }

    @Override
    public boolean hasNext() {
        while (!lines.hasNext() && ahead != null) {
            turn(ahead);
        }
        return lines.hasNext();
    }

    @Override
    public CaseLineReply next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return lines.next();
    }

    private void turn(CaseQueryForm query) {
        CasePageReply page = search.page(query).send();
        String next = page.next();
        if (next != null && next.equals(query.after())) {
            // Else a server that does not read the place would keep its client for ever.
            throw new TransportException(Reach.MAY_HAVE_ARRIVED, "The list does not go on", null, null);
        }
        lines = page.items().iterator();
        ahead = next == null ? null : query.toBuilder().after(next).build();
    }
}
