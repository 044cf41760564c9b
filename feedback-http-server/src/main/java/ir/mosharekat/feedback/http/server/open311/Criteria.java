package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for, by other things than their numbers.
 *
 * @param queries each finds some of them; more than one if they are of several services
 * @param page which page, from 1
 * @param size how many are on it at most
 */
record Criteria(List<CaseQuery> queries, int page, int size) {

    /** As far as the standard has servers go; beyond that an app asks for a shorter time. */
    static final int MOST = 1000;

    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int MOST_SERVICES = 10;
    private static final int USUAL_PAGE = 50;

    static Criteria of(Asked asked, Services services, ZoneId zone) {
        CaseQueryBuilder all = CaseQuery.builder().received(period(asked, zone));
        for (String status : asked.several("status")) {
            all.phases(phases(status));
        }
        int size = asked.parameter("page_size", written -> within(written, CaseQuery.LARGEST_PAGE))
                .orElse(USUAL_PAGE);
        int page = asked.parameter("page", written -> within(written, Integer.MAX_VALUE))
                .orElse(1);
        if ((long) page * size > MOST) {
            throw new FaultException(Fault.PAGE_TOO_FAR, "page");
        }
        List<String> codes = asked.several("service_code");
        if (codes.size() > MOST_SERVICES) {
            throw new FaultException(Fault.MALFORMED_PARAMETER, "service_code");
        }
        return new Criteria(
                codes.isEmpty()
                        ? List.of(all.build())
                        : codes.stream().map(code -> of(all, code, services)).toList(),
                page,
                size);
    }

    private static CaseQuery of(CaseQueryBuilder all, String code, Services services) {
        CategoryId category = services.find(code)
                .orElseThrow(() -> new FaultException(Fault.SERVICE_UNKNOWN, "service_code"))
                .id();
        return all.category(category).build();
    }

    private static Phase[] phases(String status) {
        Phase[] found = Stream.of(Phase.values())
                .filter(phase -> CaseDocument.status(phase).equals(status))
                .toArray(Phase[]::new);
        if (found.length == 0) {
            throw new FaultException(Fault.MALFORMED_PARAMETER, "status");
        }
        return found;
    }

    private static CaseQuery.Period period(Asked asked, ZoneId zone) {
        @Nullable
        Instant from =
                asked.parameter("start_date", written -> moment(written, zone)).orElse(null);
        @Nullable
        Instant until =
                asked.parameter("end_date", written -> moment(written, zone)).orElse(null);
        if (from != null && until != null && Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new FaultException(Fault.PERIOD_TOO_LONG, "end_date");
        }
        return new CaseQuery.Period(from, until);
    }

    /** In an address that was put together by hand, the plus of an offset has become a space. */
    private static Instant moment(String written, ZoneId zone) {
        String plain = written.replace(' ', '+');
        Instant moment = plain.indexOf('T') < 0
                ? LocalDate.parse(plain).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(plain).toInstant();
        return Moments.read(moment.toString());
    }

    private static int within(String written, int most) {
        int number = Integer.parseInt(written);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("Too few or too many");
        }
        return number;
    }
}
