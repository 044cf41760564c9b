package ir.mosharekat.feedback.examples.remotedesk;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.http.client.CallOptions;
import ir.mosharekat.feedback.http.client.Credentials;
import ir.mosharekat.feedback.http.client.FeedbackClient;
import ir.mosharekat.feedback.http.client.PreconditionFailedException;
import ir.mosharekat.feedback.http.client.Request;
import ir.mosharekat.feedback.http.client.StatusException;
import ir.mosharekat.feedback.http.client.TransportException;
import ir.mosharekat.feedback.http.client.UnauthorizedException;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.QuestionForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an official does: sees what is due, opens a case, has it worked on. One case is open at a time. */
final class Desk {

    private static final int PAGE = 20;
    private static final int MOST = 100;
    private static final int DAYS_TO_REPLY = 10;

    private final FeedbackClient client;
    private final Screen screen;

    private List<CaseLineReply> due = List.of();
    private @Nullable CaseReply opened;

    /** What was sent and of which no reply came. Sent again, it is the same submission. */
    private @Nullable Request<ReceiptReply> unanswered;

    Desk(FeedbackClient client, Screen screen) {
        this.client = client;
        this.screen = screen;
    }

    /** A command on a case, over the version that was seen. */
    @FunctionalInterface
    private interface Command {

        Request<StatusReply> on(UUID id, long seen);
    }

    /** Carries out a line such as {@code assign agency/roads}, and says what became of it. */
    void obey(String line) {
        String[] words = line.strip().split("\\s+", 2);
        attempt(() -> carryOut(words[0], words.length > 1 ? words[1] : ""));
    }

    private void carryOut(String order, String said) {
        switch (order) {
            case "due" -> listDue();
            case "open" -> openNumber(said);
            case "assign" -> assign(said);
            case "start" -> change((id, seen) -> client.complaints().start(id, seen));
            case "ask" -> change((id, seen) -> client.complaints().ask(id, seen, question(said)));
            case "answer" -> change((id, seen) -> client.complaints().resolve(id, seen, answer(said)));
            case "register" -> register(said);
            case "again" -> registerAgain();
            default -> screen.say("help");
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (UnauthorizedException unknown) {
            screen.say("login.refused");
        } catch (StatusException refused) {
            screen.refused(refused);
            if (refused instanceof PreconditionFailedException && opened != null) {
                // Somebody was quicker, or an attempt of ours whose reply was lost: either way it has to be seen anew.
                UUID id = opened.id();
                attempt(() -> open(id));
            }
        } catch (TransportException lost) {
            screen.lost(lost);
        }
    }

    /** The stream asks for the next page when the lines of one are used up, and not for more than is looked at. */
    private void listDue() {
        CaseQueryForm query = CaseQueryForm.builder()
                .kinds(CaseKind.COMPLAINT)
                .order(CaseOrder.DUE_FIRST)
                .limit(PAGE)
                .build();
        due = client.search().all(query).limit(MOST).toList();
        screen.say("due", due.size());
        for (int i = 0; i < due.size(); i++) {
            screen.line(i + 1, due.get(i));
        }
        if (!due.isEmpty()) {
            open(due.get(0).id());
        }
    }

    private void openNumber(String said) {
        int number = said.matches("[0-9]{1,3}") ? Integer.parseInt(said) : 0;
        if (number < 1 || number > due.size()) {
            screen.say("open.none");
        } else {
            open(due.get(number - 1).id());
        }
    }

    private void open(UUID id) {
        opened = client.cases().view(id).send();
        screen.open(opened, client.cases().actions(id).send().actions());
    }

    private void assign(String unit) {
        if (unit.isEmpty()) {
            screen.units(client.organization().describe().send().units());
        } else {
            change((id, seen) -> client.complaints().assign(id, seen, new AssignmentForm(unit, null)));
        }
    }

    private static QuestionForm question(String said) {
        return new QuestionForm(StatementForm.of(said), DAYS_TO_REPLY);
    }

    private static ResolutionForm answer(String said) {
        return new ResolutionForm(Outcome.UPHELD, StatementForm.of(said), null);
    }

    /** Over the version that was seen, so an attempt that is made again cannot do it twice. */
    private void change(Command command) {
        CaseReply seen = opened;
        if (seen == null) {
            screen.say("open.none");
        } else {
            command.on(seen.id(), seen.version()).send();
            open(seen.id());
        }
    }

    /**
     * Somebody is on the telephone: {@code register subject: text}. It is entered as that of a citizen without a name, because
     * the example portal has no clerk who may enter it for one; options change what a client says for a call or for many.
     */
    private void register(String said) {
        String[] parts = said.split(":", 2);
        ComplaintForm complaint = ComplaintForm.builder()
                .subject(parts[0].strip())
                .text(parts.length > 1 ? parts[1].strip() : "")
                .build();
        FeedbackClient nobody = client.withOptions(CallOptions.none().as(Credentials.none()));
        unanswered = nobody.complaints().register(complaint);
        registerAgain();
    }

    /** The key of a submission is that of the request: however often it is sent, it registers once. */
    private void registerAgain() {
        if (unanswered == null) {
            screen.say("again.nothing");
        } else {
            screen.receipt(unanswered.send());
            unanswered = null;
        }
    }
}
