package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.json.wire.TrackForm;
import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.io.IOException;
import java.util.Objects;

/** What a receipt opens. */
final class TrackSection implements Routes.Section {

    private final Feedback feedback;

    TrackSection(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/track", Effort.RECEIPT, this::track).get("/track/{case}", this::follow);
    }

    private Answer track(Exchange exchange) throws IOException {
        TrackForm form = exchange.form(TrackForm.class);
        String code = Objects.requireNonNullElse(form.code(), "");
        String secret = Objects.requireNonNullElse(form.secret(), "");
        return answer(
                feedback.handling().track(code, secret, exchange.context()).orElseThrow(NotFoundException::new));
    }

    private Answer follow(Exchange exchange) {
        return answer(feedback.handling().follow(exchange.caseId(), exchange.context()));
    }

    private Answer answer(TrackedCase tracked) {
        return Answer.of(TrackedReply.of(tracked, feedback.passes().write(tracked.holder())))
                .version(tracked.view().version());
    }
}
