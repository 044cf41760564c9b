package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests that whoever asks may read. */
final class Cases {

    private static final int MOST_NUMBERS = 100;

    private final Feedback feedback;
    private final Services services;

    Cases(Feedback feedback, Services services) {
        this.feedback = feedback;
        this.services = services;
    }

    Document list(Asked asked) {
        requireKnown(asked.context());
        List<String> numbers = asked.several("service_request_id");
        if (numbers.size() > MOST_NUMBERS) {
            throw new FaultException(Fault.MALFORMED_PARAMETER, "service_request_id");
        }
        Stream<CaseId> found = numbers.isEmpty()
                ? page(asked)
                : numbers.stream().flatMap(number -> find(number, asked.context()).stream());
        return document(found.flatMap(id -> open(id, asked.context()).stream())
                .map(view -> CaseDocument.of(view, services, asked))
                .toList());
    }

    Document one(Asked asked) {
        CaseView view = request(asked);
        return document(List.of(CaseDocument.of(view, services, asked)));
    }

    /** Numbers are given at once, so each is a token of itself. */
    Document token(Asked asked) {
        String number = request(asked).trackingCode().value();
        return document(List.of(new Fields().with("service_request_id", number).with("token", number)));
    }

    private CaseView request(Asked asked) {
        requireKnown(asked.context());
        return find(asked.one(), asked.context())
                .flatMap(id -> open(id, asked.context()))
                .orElseThrow(() -> new FaultException(Fault.REQUEST_UNKNOWN));
    }

    private static Document document(List<Fields> requests) {
        return Document.of("service_requests", new Listing("request", requests));
    }

    /** Whether there is a request tells nobody anything who is to read none. */
    private static void requireKnown(CommandContext context) {
        if (context.actor() instanceof Actor.AnonymousCitizen) {
            throw new FaultException(Fault.KEY_MISSING, "api_key");
        }
    }

    private Optional<CaseId> find(String number, CommandContext context) {
        return TrackingCode.parse(number)
                .map(code -> CaseQuery.builder().code(code).limit(1).build())
                .flatMap(query -> feedback.handling().search(query, context).items().stream()
                        .findFirst())
                .map(CaseLine::id);
    }

    /** What a policy lists and does not open, or what has gone since, is not there. */
    private Optional<CaseView> open(CaseId id, CommandContext context) {
        try {
            return Optional.of(feedback.handling().view(id, context));
        } catch (NotFoundException | AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private Stream<CaseId> page(Asked asked) {
        Criteria criteria =
                Criteria.of(asked, services, feedback.organization().calendar().zone());
        int end = criteria.page() * criteria.size();
        return criteria.queries().stream()
                .flatMap(query -> first(query, end, asked.context()).stream())
                .sorted(Comparator.comparing(Cases::received).reversed())
                .skip((long) end - criteria.size())
                .limit(criteria.size())
                .map(CaseLine::id);
    }

    private static Instant received(CaseLine line) {
        return line.progress().shown().map(Progress::receivedAt).orElse(Instant.EPOCH);
    }

    /** Lists go on after a place and know no page, so what comes before it is counted off. */
    private List<CaseLine> first(CaseQuery query, int most, CommandContext context) {
        List<CaseLine> lines = new ArrayList<>();
        @Nullable CaseCursor after = null;
        do {
            int limit = Math.min(CaseQuery.LARGEST_PAGE, most - lines.size());
            Page<CaseLine> page = feedback.handling()
                    .search(query.toBuilder().after(after).limit(limit).build(), context);
            lines.addAll(page.items());
            after = page.next().orElse(null);
        } while (after != null && lines.size() < most);
        return lines;
    }
}
