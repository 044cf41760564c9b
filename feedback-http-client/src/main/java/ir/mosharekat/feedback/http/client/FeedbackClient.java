package ir.mosharekat.feedback.http.client;

/** A portal that serves feedback over HTTP, as a program elsewhere sees it. */
public final class FeedbackClient {

    private FeedbackClient() {}
}
