package ir.mosharekat.feedback.jdbi;

import static ir.mosharekat.feedback.ticket.TicketState.*;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ticket as the specification says it has to be. */
final class ModelTicket extends ModelCase {

    /** To which unit each directive was given, in order; empty once the unit has reported. */
    private final List<String> directives = new ArrayList<>();

    private TicketState state = QUEUED;
    private int objections;

    ModelTicket(ModelWorld world, CaseId id, Instant receivedAt, Set<String> accused) {
        super(world, id, receivedAt, accused);
    }

    ModelTicket pending() {
        state = PENDING_CONFIRMATION;
        return this;
    }

    @Override
    CaseKind kind() {
        return CaseKind.TICKET;
    }

    @Override
    String state() {
        return state.name();
    }

    @Override
    Phase phase() {
        return state.phase();
    }

    @Override
    Optional<Row> row(Action action) {
        return TicketLifecycle.TABLE.find(state, (TicketAction) action).map(row -> new Row(row.by(), row.guards()));
    }

    @Override
    List<TicketAction> allActions() {
        return ModelWorld.commanded(TicketAction.values());
    }

    @Override
    List<TicketAction> knownActions() {
        return ModelWorld.commanded(TicketLifecycle.TABLE.actions(state).toArray(TicketAction[]::new));
    }

    @Override
    Attempt attempt(Action given) {
        TicketAction action = (TicketAction) given;
        CommandContext who = world.actor(row(action));
        Attempt attempt = new Attempt(action, who);
        var tickets = world.feedback.tickets();
        CasePolicy policy = world.policy(this);
        return switch (action) {
            case CONFIRM -> attempt.by(() -> tickets.confirm(id, who)).then(() -> state = QUEUED);
            case HOLD ->
                attempt.keeping("notHeld", !held)
                        .by(() -> tickets.hold(id, world.text(), who))
                        .then(() -> held = true);
            case RELEASE ->
                attempt.keeping("held", held).by(() -> tickets.release(id, who)).then(() -> held = false);
            case DISCARD ->
                attempt.keeping("held", held)
                        .by(() -> tickets.discard(id, world.text(), who))
                        .then(() -> end(DISCARDED));
            case CONVERT ->
                attempt.keeping("notHeld", !held)
                        .by(() -> world.feedback
                                .linking()
                                .convert(id, Conversion.toComplaint("agency/roads", "شکایت است."), who))
                        .making(status -> {
                            end(CONVERTED);
                            world.made(new ModelComplaint(world, status.id(), receivedAt, accused), this);
                        });
            case DELIVER -> {
                String official = world.official();
                yield attempt.keeping("notHeld", !held)
                        .keeping("notAccused", !accused.contains(official))
                        .by(() -> tickets.deliver(id, world.to(official), who))
                        .then(() -> {
                            acknowledged = true;
                            state = DELIVERED;
                        });
            }
            case READ -> attempt.by(() -> tickets.read(id, who)).then(() -> state = READ);
            case DIRECT -> {
                String unit = world.unit();
                Directives orders = Directives.none().and(unit, "بررسی شود.", world.today());
                yield attempt.by(() -> tickets.direct(id, orders, who)).then(() -> {
                    directives.add(unit);
                    state = DIRECTED;
                });
            }
            case REPORT -> {
                int number = 1 + world.random.nextInt(directives.size() + 1);
                yield attempt.keeping("ownDirective", isOwn(number, who))
                        .by(() -> tickets.report(id, UnitReport.on(number, "انجام شد."), who))
                        .then(() -> {
                            directives.set(number - 1, "");
                            state = directives.stream().allMatch(String::isEmpty) ? READY_TO_REPLY : DIRECTED;
                        });
            }
            case REPLY ->
                attempt.by(() -> tickets.reply(id, world.text(), who)).then(() -> {
                    decided();
                    state = REPLIED;
                });
            case CLOSE_WITHOUT_REPLY ->
                attempt.by(() -> tickets.closeWithoutReply(id, world.text(), who))
                        .then(() -> {
                            decided();
                            end(CLOSED);
                        });
            case CONFIRM_ANSWERED ->
                attempt.by(() -> tickets.confirmAnswered(id, who)).then(() -> end(CLOSED));
            case DENY_ANSWERED ->
                attempt.keeping(
                                "objectionWindow",
                                within(decidedOn, policy.windows().objectionDays()))
                        .keeping("objectionLimit", objections < policy.limits().reopenings())
                        .by(() -> tickets.denyAnswered(id, world.text(), who))
                        .then(() -> {
                            objections++;
                            state = READ;
                        });
            case ESCALATE ->
                attempt.by(() -> tickets.escalate(id, world.text(), who)).then(() -> level++);
            case WITHDRAW -> attempt.by(() -> tickets.withdraw(id, who)).then(() -> end(WITHDRAWN));
            default -> throw new AssertionError("No command for " + action);
        };
    }

    @Override
    void fired(String action) {
        switch (TicketAction.valueOf(action)) {
            case EXPIRE -> end(EXPIRED);
            case RELEASE -> held = false;
            case ESCALATE -> level++;
            case WARN, MISS -> {
                // Written down, and nothing else.
            }
            case CLOSE_UNCHALLENGED -> end(CLOSED);
            case PURGE -> purged = true;
            default -> throw new AssertionError("No timer for " + action);
        }
    }

    private boolean isOwn(int number, CommandContext who) {
        return number <= directives.size()
                && !directives.get(number - 1).isEmpty()
                && who.actor() instanceof Staff staff
                && staff.units().contains(new UnitId(directives.get(number - 1)));
    }

    private void end(TicketState to) {
        state = to;
        closedOn = world.today();
    }
}
