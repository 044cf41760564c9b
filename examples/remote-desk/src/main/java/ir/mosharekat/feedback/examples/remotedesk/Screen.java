package ir.mosharekat.feedback.examples.remotedesk;

import ir.mosharekat.feedback.http.client.Problem;
import ir.mosharekat.feedback.http.client.StatusException;
import ir.mosharekat.feedback.http.client.TransportException;
import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.EntryReply;
import ir.mosharekat.feedback.json.wire.OrganizationReply.UnitReply;
import ir.mosharekat.feedback.json.wire.ProgressReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the desk shows. A part of a case that may not be read is null, and shown as such. */
final class Screen {

    private final Terminal terminal;
    private final Wording wording;

    Screen(Terminal terminal, Wording wording) {
        this.terminal = terminal;
        this.wording = wording;
    }

    void say(String key, Object... arguments) {
        terminal.print(wording.phrase(key, arguments));
    }

    void line(int number, CaseLineReply line) {
        ProgressReply progress = line.progress();
        say("due.line", number, wording.digits(line.trackingCode()), shown(line.subject()), due(progress));
    }

    private String due(@Nullable ProgressReply progress) {
        return progress == null
                ? wording.phrase("hidden")
                : wording.day(progress.clock().answerDue());
    }

    void open(CaseReply view, List<String> actions) {
        terminal.print("");
        say("case.title", wording.digits(view.trackingCode()), shown(view.subject()));
        ProgressReply progress = view.progress();
        if (progress != null) {
            say("case.state", wording.of(progress.label()), wording.of(progress.next()));
        }
        for (EntryReply entry : Objects.requireNonNullElse(view.conversation(), List.<EntryReply>of())) {
            say("case.entry", wording.of(entry.label()), wording.day(entry.at()), entry.text());
        }
        say("case.actions", wording.actions(actions));
    }

    void units(List<UnitReply> units) {
        say("units");
        units.forEach(unit -> terminal.print("  " + unit.id() + "  " + wording.of(unit.name())));
    }

    /** Said once: whoever calls writes it down. */
    void receipt(ReceiptReply receipt) {
        say(
                "receipt",
                wording.digits(receipt.trackingCodeGrouped()),
                wording.digits(receipt.secretGrouped()),
                wording.day(receipt.answerDue()));
    }

    /** The words of the server are for whoever reads them, its code is for programs and for whoever helps. */
    void refused(StatusException refusal) {
        Problem problem = refusal.problem();
        say("refused", problem.detail().orElse(""), refusal.code().orElse("HTTP " + refusal.status()));
        for (Problem.Violation violation : problem.violations()) {
            terminal.print("  " + violation.path() + ": " + violation.message());
        }
        if (!problem.allowed().isEmpty()) {
            say("refused.allowed", wording.actions(problem.allowed()));
        }
    }

    void lost(TransportException failure) {
        say(failure.mayHaveArrived() ? "lost.maybe" : "lost.never");
    }

    private String shown(@Nullable String text) {
        return text == null ? wording.phrase("hidden") : text;
    }
}
