package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.Timers;
import ir.mosharekat.feedback.notification.Notice.Wording;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.notification.Notifier.Privacy;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Words notices. They name the tracking code, days, and where to look; never what the case is about, nor even of which
 * kind it is: others may read along.
 */
final class NoticeWords {

    private static final Catalog WORDS = Catalog.beside(Notifications.class, "notification");

    /** Keeps a code, or an address, in its own direction within a text that runs from the right. */
    private static final String ISOLATE = "\u2068";

    private static final String END_ISOLATE = "\u2069";

    private final Parts parts;
    private final DayWords days;

    NoticeWords(Parts parts) {
        this.parts = parts;
        this.days = new DayWords(parts);
    }

    Wording of(Dispatch dispatch, Privacy privacy) {
        Occasion occasion = dispatch.delivery().occasion();
        LocalizedText code = isolated(dispatch.code().grouped());
        LocalizedText subject = switch (occasion.audience()) {
            case CITIZEN -> WORDS.phrase("subject.citizen", parts.organization().name(), code);
            case STAFF -> WORDS.phrase("subject.desk", code, occasion.label());
        };
        LocalizedText text = WORDS.phrase(
                "text." + occasion.name(),
                code,
                days.of(day(dispatch)),
                page(),
                days.of(dispatch.snapshot().receivedAt()));
        boolean enclosing = privacy == Privacy.PRIVATE && occasion.audience() == Audience.CITIZEN;
        return new Wording(subject, text, enclosing ? dispatch.written().orElse(null) : null);
    }

    /** The day that matters: by when the citizen has to say something, and else by when the desk has. */
    private Instant day(Dispatch dispatch) {
        CaseSnapshot snapshot = dispatch.snapshot();
        CaseClock clock = snapshot.clock();
        return switch (dispatch.delivery().occasion()) {
            case RECEIPT -> clock.promisedDue();
            case QUESTION, CONFIRMATION, REMINDER ->
                Optional.ofNullable(clock.pause())
                        .map(CaseClock.Pause::replyDue)
                        .orElse(clock.answerDue());
            case FOLLOW_UP ->
                Timers.next(snapshot, parts.rules(snapshot))
                        .map(Timers.Timer::due)
                        .orElse(clock.answerDue());
            case PROMISE_DUE, PROMISE_OVERDUE, PROMISE_DISPUTED ->
                dispatch.event()
                        .map(event -> event.happening().facts().get("due"))
                        .map(Instant::parse)
                        .orElse(clock.answerDue());
            case DUE_SOON, ASSIGNED -> clock.nextDue().orElse(clock.answerDue());
            default -> clock.answerDue();
        };
    }

    private LocalizedText page() {
        URI page = parts.organization().noticeTerms().trackingPage();
        return page == null ? WORDS.phrase("page", parts.organization().name()) : isolated(page.toASCIIString());
    }

    private static LocalizedText isolated(String code) {
        return new LocalizedText(ISOLATE + code + END_ISOLATE, code);
    }
}
