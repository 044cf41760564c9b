package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.Errand.Sort;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryReport;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class NotificationService implements Notifications {

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final Likeness likeness;

    NotificationService(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
        this.likeness = new Likeness(parts);
    }

    @Override
    public List<Delivery> ofCase(CaseId id, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot snapshot = unit.cases().find(id).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.VIEW, snapshot, parts.now());
            return unit.deliveries().ofCase(id, MOST).stream()
                    .filter(delivery -> delivery.official().isEmpty() || readable.contains(FieldGroup.AUDIT))
                    .toList();
        });
    }

    @Override
    public CaseStatus reach(CaseId id, Reach reach, CommandContext context) {
        new Border(parts, reach).close();
        return commands.onAny(id, DeskAction.CHANGE_CONTACT, context, any -> any.reach(reach, likeness::marksOfPerson));
    }

    @Override
    public void report(DeliveryReport report, CommandContext context) {
        gate.pass(context, OfficeAction.REPORT_DELIVERY);
        if (context.actor() instanceof Actor.ChannelGateway gateway && gateway.channel() != report.channel()) {
            throw new AccessDeniedException(OfficeAction.REPORT_DELIVERY.name());
        }
        Retry.onTakenKeyOrStaleVersion(() -> parts.store().inUnitOfWork(parts.tenant(), unit -> putDown(unit, report)));
    }

    private Optional<Delivery> putDown(UnitOfWork unit, DeliveryReport report) {
        Instant now = parts.now();
        Delivery before =
                unit.deliveries().find(report.channel(), report.reference()).orElseThrow(NotFoundException::new);
        Optional<Delivery> next = new DeliveryTurn(before, now).reported(report.arrival());
        next.ifPresent(changed -> {
            unit.deliveries().update(changed, before.version());
            if (changed.state() == DeliveryState.BOUNCED) {
                Errand again = Errand.tell(changed.occasion(), changed.event()).as(Sort.AGAIN);
                unit.queue().enqueue(List.of(again.about(changed.caseId(), now, parts)));
            }
        });
        return next;
    }
}
