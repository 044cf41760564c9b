package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.promise.Promise;
import java.util.List;

/**
 * What a command makes of a case.
 *
 * @param next the case as it stands now
 * @param said the messages it adds
 * @param events the entries it adds to the history
 * @param attached the files it attaches to messages
 * @param promises the promises it makes, of version 1, and those it changes, of their next versions
 */
public record Change(
        CaseSnapshot next,
        List<Message> said,
        List<CaseEvent> events,
        List<Attaching> attached,
        List<Promise> promises) {}
