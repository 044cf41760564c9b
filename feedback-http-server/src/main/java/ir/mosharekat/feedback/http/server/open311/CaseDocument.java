package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A case as the standard tells of a request; what the reader may not see is left out. */
final class CaseDocument {

    private CaseDocument() {}

    static Fields of(CaseView view, Services services, Asked asked) {
        Fields fields =
                new Fields().with("service_request_id", view.trackingCode().value());
        List<Entry> conversation = view.conversation().shown().orElse(List.of());
        view.progress().shown().ifPresent(progress -> {
            Optional<Category> category = progress.category().flatMap(services::find);
            fields.with("status", status(progress.phase()))
                    .with("status_notes", notes(progress, conversation, asked))
                    .with("service_name", category.map(one -> asked.read(one.name())))
                    .with("service_code", category.map(one -> Services.code(one.id())))
                    .with(
                            "agency_responsible",
                            progress.responsibleUnit().flatMap(services::unit).map(unit -> asked.read(unit.name())))
                    .with("requested_datetime", written(progress.receivedAt()))
                    .with("updated_datetime", written(updated(progress, conversation)))
                    .with("expected_datetime", expected(progress.clock()).map(CaseDocument::written));
        });
        submission(conversation)
                .ifPresent(text -> Place.in(text).addTo(fields.with("description", Place.without(text))));
        return fields;
    }

    /** To the standard a request is closed when it was answered; that the citizen may object goes on here. */
    static String status(Phase phase) {
        return switch (phase) {
            case OPEN, WAITING -> "open";
            case DECIDED, CLOSED -> "closed";
        };
    }

    private static String notes(Progress progress, List<Entry> conversation, Asked asked) {
        return last(conversation, MessageType::isForCitizen)
                .map(Entry::text)
                .orElseGet(() -> asked.read(progress.next()));
    }

    private static Optional<String> submission(List<Entry> conversation) {
        return conversation.stream()
                .filter(entry -> entry.type() == MessageType.SUBMISSION)
                .map(Entry::text)
                .findFirst();
    }

    private static Optional<Entry> last(List<Entry> conversation, Predicate<MessageType> type) {
        return conversation.stream().filter(entry -> type.test(entry.type())).reduce((before, after) -> after);
    }

    private static Instant updated(Progress progress, List<Entry> conversation) {
        return Stream.of(
                        Optional.of(progress.receivedAt()),
                        progress.acknowledgedAt(),
                        progress.decidedAt(),
                        progress.closedAt(),
                        last(conversation, any -> true).map(Entry::at))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Optional<Instant> expected(CaseClock clock) {
        return clock.state() == CaseClock.State.STOPPED ? Optional.empty() : Optional.of(clock.answerDue());
    }

    private static String written(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
