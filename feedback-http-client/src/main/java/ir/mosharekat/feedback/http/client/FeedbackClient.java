package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.net.URI;

/**
 * A portal that serves feedback over HTTP, as a program elsewhere sees it. Immutable and thread-safe: build one and share
 * it. Needs no closing.
 *
 * <p>Calls throw a {@link FeedbackHttpException}, and a {@link java.util.concurrent.CancellationException} when the thread
 * is interrupted. Futures fail with the same, and cancelling one ends its exchange.
 */
public final class FeedbackClient {

    private final Sender sender;

    FeedbackClient(Sender sender) {
        this.sender = sender;
    }

    /**
     * Starts a client.
     *
     * @param service where the service is mounted, such as {@code https://portal.example/feedback/}; an absolute http or
     *     https address without user, query and fragment. Credentials and what citizens write are safe over https only
     * @return a builder
     * @throws IllegalArgumentException if the address is another one
     */
    public static FeedbackClientBuilder builder(URI service) {
        return new FeedbackClientBuilder(service);
    }

    /**
     * The same client with other options; a cheap copy that shares connections and the budget of retries.
     *
     * @param options what differs
     * @return a copy
     */
    public FeedbackClient withOptions(CallOptions options) {
        return new FeedbackClient(sender.with(options));
    }

    /**
     * The same client in the hand of whoever has opened a case: it says the pass beside what it says of itself otherwise.
     *
     * @param tracked what came back when the case was opened or followed
     * @return a copy, good for that case and until {@link TrackedReply#passUntil()}
     */
    public FeedbackClient holding(TrackedReply tracked) {
        return withPass(tracked.pass());
    }

    /**
     * The same as {@link #holding}, for a portal that has kept the pass in its session.
     *
     * @param pass the pass
     * @return a copy
     */
    public FeedbackClient withPass(String pass) {
        Credentials both = sender.options().credentials().and(Credentials.pass(() -> pass));
        return withOptions(CallOptions.none().as(both));
    }

    /**
     * What a receipt opens.
     *
     * @return the operations, with the options of this client
     */
    public ReceiptRequests receipts() {
        return new HttpReceipts(sender);
    }

    /**
     * Complaints, from registration to the end.
     *
     * @return the operations, with the options of this client
     */
    public ComplaintRequests complaints() {
        return new HttpComplaints(sender);
    }

    /**
     * Messages, from registration to the end.
     *
     * @return the operations, with the options of this client
     */
    public TicketRequests tickets() {
        return new HttpTickets(sender);
    }

    /**
     * What citizens and desks do with a case of any kind.
     *
     * @return the operations, with the options of this client
     */
    public CaseRequests cases() {
        return new HttpCases(sender);
    }

    /**
     * Lists of cases.
     *
     * @return the operations, with the options of this client
     */
    public SearchRequests search() {
        return new HttpSearch(sender);
    }

    /**
     * Files that are attached to messages.
     *
     * @return the operations, with the options of this client
     */
    public AttachmentRequests attachments() {
        return new HttpAttachments(sender);
    }

    /**
     * What a form and a checker of receipts have to know.
     *
     * @return the operations, with the options of this client
     */
    public OrganizationRequests organization() {
        return new HttpOrganization(sender);
    }

    /**
     * Working days that turn out otherwise.
     *
     * @return the operations, with the options of this client
     */
    public CalendarRequests calendar() {
        return new HttpCalendar(sender);
    }

    /**
     * What citizens were promised.
     *
     * @return the operations, with the options of this client
     */
    public PromiseRequests promises() {
        return new HttpPromises(sender);
    }

    /**
     * How cases come to belong together.
     *
     * @return the operations, with the options of this client
     */
    public LinkingRequests linking() {
        return new HttpLinking(sender);
    }

    /**
     * Paper letters by the batch.
     *
     * @return the operations, with the options of this client
     */
    public LetterRequests letters() {
        return new HttpLetters(sender);
    }

    /**
     * How people are told of what happens to cases.
     *
     * @return the operations, with the options of this client
     */
    public NotificationRequests notifications() {
        return new HttpNotifications(sender);
    }

    /**
     * How other systems are told again of what happened.
     *
     * @return the operations, with the options of this client
     */
    public SubscriptionRequests subscriptions() {
        return new HttpSubscriptions(sender);
    }

    /**
     * Cases that may be about the same.
     *
     * @return the operations, with the options of this client
     */
    public DuplicateRequests duplicates() {
        return new HttpDuplicates(sender);
    }

    /** What operations are made on. */
    Sender sender() {
        return sender;
    }
}
