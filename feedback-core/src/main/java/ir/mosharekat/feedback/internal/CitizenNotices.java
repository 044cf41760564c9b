package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.internal.Ways.Way;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.NoticeTerms;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the way by which a citizen is told something, and thinks of what is to be asked later. */
final class CitizenNotices implements Chore {

    private static final Set<DeliveryState> REACHED = EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED);

    /** An address that was corrected and did not work either is one more that was tried. */
    private static final Set<DeliveryState> TRIED =
            EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.BOUNCED);

    private final Parts parts;
    private final JobCommands job;
    private final Ways ways;
    private final Deliveries deliveries;

    CitizenNotices(Parts parts, JobCommands job) {
        this.parts = parts;
        this.job = job;
        this.ways = new Ways(parts);
        this.deliveries = new Deliveries(parts);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Errand.of(item)
                .filter(errand -> errand.occasion().audience() == Audience.CITIZEN)
                .filter(errand -> errand.sort() == Errand.Sort.TELL || errand.sort() == Errand.Sort.AGAIN)
                .isPresent();
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        Errand errand = Errand.of(work.item()).orElseThrow();
        unit.queue().settle(work);
        unit.cases().find(work.item().caseId()).ifPresent(snapshot -> {
            Optional<CaseEvent> event = Entries.find(unit, snapshot.id(), errand.event());
            if (Timeliness.isTimely(errand.occasion(), event, snapshot)) {
                tell(unit, snapshot, work.item());
                later(snapshot, errand).forEach(item -> unit.queue().enqueue(List.of(item)));
            }
        });
    }

    private void tell(UnitOfWork unit, CaseSnapshot snapshot, WorkItem item) {
        boolean told = parts.outlets().reach(Audience.CITIZEN);
        if (!told || !ways.mayLeadTo(snapshot) || ways.isUnwanted(snapshot)) {
            return;
        }
        Errand errand = Errand.of(item).orElseThrow();
        List<Delivery> earlier = unit.deliveries().ofCase(snapshot.id(), Notifications.MOST);
        if (errand.occasion() == Occasion.RECEIPT && hasArrived(errand, earlier)) {
            // Kept back after it had been acknowledged, and let out again.
            return;
        }
        Optional<Way> way = ways.first(snapshot, errand, earlier);
        if (way.isPresent()) {
            deliveries.queue(
                    unit,
                    item,
                    builder -> builder.channel(way.get().address().channel())
                            .addressMark(way.get().mark()));
            return;
        }
        deliveries.insert(unit, item, builder -> builder.state(DeliveryState.UNREACHABLE));
        if (wasReachable(earlier)) {
            job.carryOut(
                    unit,
                    snapshot,
                    parts.now(),
                    DeskAction.UNDELIVERED,
                    any -> any.undelivered(errand.occasion().name()));
        }
    }

    private static boolean hasArrived(Errand errand, List<Delivery> earlier) {
        return earlier.stream()
                .filter(delivery -> delivery.occasion() == errand.occasion())
                .anyMatch(delivery -> REACHED.contains(delivery.state()));
    }

    /** Once for each time that there is no way any more: what goes on being so is put down no more. */
    private static boolean wasReachable(List<Delivery> earlier) {
        Optional<Instant> unreachable = last(earlier, EnumSet.of(DeliveryState.UNREACHABLE));
        Optional<Instant> reached = last(earlier, TRIED);
        return unreachable.isEmpty()
                || reached.filter(unreachable.get()::isBefore).isPresent();
    }

    private static Optional<Instant> last(List<Delivery> earlier, Set<DeliveryState> states) {
        return earlier.stream()
                .filter(delivery -> delivery.official().isEmpty() && states.contains(delivery.state()))
                .map(Delivery::changedAt)
                .max(Comparator.naturalOrder());
    }

    private Stream<WorkItem> later(CaseSnapshot snapshot, Errand errand) {
        if (errand.sort() != Errand.Sort.TELL) {
            return Stream.empty();
        }
        Errand reminder = Errand.tell(Occasion.REMINDER, errand.event());
        return switch (errand.occasion()) {
            case QUESTION, CONFIRMATION ->
                reminderAt(snapshot, errand.occasion()).map(at -> reminder.about(snapshot.id(), at, parts)).stream();
            case ANSWER -> followUps(snapshot, errand);
            default -> Stream.empty();
        };
    }

    /** In the morning some days before the citizen's time is over; a sender nobody knows is reminded after a day. */
    private Optional<Instant> reminderAt(CaseSnapshot snapshot, Occasion occasion) {
        CaseClock.Pause pause = snapshot.clock().pause();
        int days = terms().reminderDays();
        if (pause == null || days == 0) {
            return Optional.empty();
        }
        Instant at = occasion == Occasion.CONFIRMATION
                ? pause.since().plus(Duration.ofDays(1))
                : morning(
                        parts.organization().calendar().dateOf(pause.replyDue()).minusDays(days));
        return Optional.of(at).filter(parts.now()::isBefore);
    }

    private Instant morning(LocalDate day) {
        LocalTime hour = terms().quiet().until();
        return day.atTime(hour).atZone(parts.organization().calendar().zone()).toInstant();
    }

    private Stream<WorkItem> followUps(CaseSnapshot snapshot, Errand errand) {
        Errand followUp = Errand.tell(Occasion.FOLLOW_UP, errand.event());
        return snapshot.decidedAt().stream()
                .flatMap(decided -> terms().followUpDays().stream()
                        .map(days -> followUp.about(snapshot.id(), decided.plus(Duration.ofDays(days)), parts)));
    }

    private NoticeTerms terms() {
        return parts.organization().noticeTerms();
    }
}
