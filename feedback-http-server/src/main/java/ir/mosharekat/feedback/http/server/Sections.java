package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;

/** Which services there are. */
final class Sections {

    private Sections() {}

    static Routes of(Feedback feedback) {
        return Routes.of(new TrackSection(feedback), new ComplaintSection(feedback.complaints()));
    }
}
