package ir.mosharekat.feedback.jdbi;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Many cases of every sort that are all late from Sunday 2026-12-13 on: 1405/09/22. */
final class LateCases {

    /** Who has a case when it is late, and when it was registered, so that it is late on that day. */
    private enum Sort {
        /** Nobody has even looked at it: it is the acknowledgement that is late, and nobody was given the case. */
        UNSEEN("2026-12-07T06:00:00Z"),
        ACKNOWLEDGED("2026-11-21T06:00:00Z"),
        WITH_A_UNIT("2026-11-21T06:00:00Z"),
        IN_PROGRESS("2026-11-21T06:00:00Z"),
        TICKET("2026-11-28T06:00:00Z");

        private final Instant registered;

        Sort(String registered) {
            this.registered = Instant.parse(registered);
        }
    }

    private final FeedbackStore store;
    private final Organization organization;
    private final List<CaseId> cases;

    private LateCases(FeedbackStore store, Organization organization, List<CaseId> cases) {
        this.store = store;
        this.organization = organization;
        this.cases = cases;
    }

    /** Registers them, each sort on its own day. */
    static LateCases register(int number, FeedbackStore store, FeedbackKeys keys) {
        SettableClock clock = SettableClock.at("2026-11-21T06:00:00Z");
        Feedback feedback = Portal.over(store, keys, clock);
        List<CaseId> cases = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            clock.set(sort.registered);
            Stream.generate(() -> sort)
                    .limit(number / Sort.values().length)
                    .parallel()
                    .map(each -> register(each, feedback))
                    .forEachOrdered(cases::add);
        }
        return new LateCases(store, feedback.organization(), cases);
    }

    private static CaseId register(Sort sort, Feedback feedback) {
        if (sort == Sort.TICKET) {
            RegisterTicket letter = RegisterTicket.builder()
                    .addressee("governor-office")
                    .subject("خاموشی")
                    .text("چراغ‌های خیابان نمونه خاموش است.")
                    .build();
            CaseId id = feedback.tickets().register(letter, Portal.CITIZEN).caseId();
            feedback.tickets().deliver(id, Assignment.to("governor-office"), Portal.SCREENER);
            return id;
        }
        CaseId id = feedback.complaints()
                .register(Portal.complaint("خاموشی"), Portal.CITIZEN)
                .caseId();
        Assignment unit = Assignment.to(Portal.ROADS.value());
        switch (sort) {
            case ACKNOWLEDGED -> feedback.complaints().acknowledge(id, Portal.SCREENER);
            case WITH_A_UNIT -> feedback.complaints().assign(id, unit, Portal.SCREENER);
            case IN_PROGRESS -> {
                feedback.complaints().assign(id, unit.official("handler"), Portal.SCREENER);
                feedback.complaints().start(id, Portal.HANDLER);
            }
            default -> {}
        }
        return id;
    }

    /** {@return what is wrong where every case should have been put down as late once and have climbed so many levels} */
    List<String> wrongAt(int level) {
        List<String> wrong = new ArrayList<>();
        for (CaseId id : cases) {
            List<CaseEvent> history = store.inUnitOfWork(
                    organization.tenant(), unit -> unit.events().history(id, 0, 200));
            Map<String, Long> late = history.stream()
                    .map(LateCases::named)
                    .filter(name -> name.startsWith("miss") || name.startsWith("escalate"))
                    .collect(groupingBy(name -> name, TreeMap::new, counting()));
            if (!late.equals(once(level))) {
                wrong.add(id.value() + " has " + late);
            }
            if (EventChain.firstBreak(id, history).isPresent()) {
                wrong.add(id.value() + " has a broken history");
            }
        }
        return wrong;
    }

    private static Map<String, Long> once(int levels) {
        Map<String, Long> once = new TreeMap<>();
        once.put("miss", 1L);
        for (int level = 1; level <= levels; level++) {
            once.put("escalate to " + level, 1L);
        }
        return once;
    }

    private static String named(CaseEvent event) {
        String type = event.happening().type();
        String level = event.happening().facts().get("level");
        return type.substring(type.indexOf('.') + 1) + (level == null ? "" : " to " + level);
    }

    List<UUID> ids() {
        return cases.stream().map(CaseId::value).toList();
    }
}
