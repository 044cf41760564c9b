package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CountReply;
import ir.mosharekat.feedback.json.wire.Form;
import ir.mosharekat.feedback.json.wire.KeptRatesReply;
import ir.mosharekat.feedback.json.wire.PledgeForm;
import ir.mosharekat.feedback.json.wire.PostponementForm;
import ir.mosharekat.feedback.json.wire.PromiseReply;
import ir.mosharekat.feedback.json.wire.PromisesReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.query.CaseQuery;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Promises over HTTP. */
final class HttpPromises implements PromiseRequests {

    private final Commands commands;
    private final Commands ofCases;

    HttpPromises(Sender sender) {
        commands = new Commands(sender, "promises");
        ofCases = new Commands(sender, "cases");
    }

    @Override
    public Request<PromiseReply> keep(UUID promise, long seen, StatementForm done) {
        return change(promise, seen, "keep", done);
    }

    @Override
    public Request<PromiseReply> postpone(UUID promise, long seen, PostponementForm later) {
        return change(promise, seen, "postpone", later);
    }

    @Override
    public Request<PromiseReply> withdraw(UUID promise, long seen, StatementForm reason) {
        return change(promise, seen, "withdraw", reason);
    }

    @Override
    public Request<PromiseReply> dispute(UUID promise, long seen, StatementForm reason) {
        return change(promise, seen, "dispute", reason);
    }

    @Override
    public Request<PromiseReply> confirm(UUID promise, long seen, StatementForm reason) {
        return change(promise, seen, "confirm", reason);
    }

    @Override
    public Request<PromiseReply> takeUpAgain(UUID promise, long seen, StatementForm reason) {
        return change(promise, seen, "take-up-again", reason);
    }

    @Override
    public Request<PromiseReply> make(UUID id, long seen, PledgeForm pledge) {
        return ofCases.ask(
                ofCases.form(ofCases.call("POST", id, "promises"), pledge).ifMatch(seen), PromiseReply.class);
    }

    @Override
    public Request<PromisesReply> ofCase(UUID id) {
        return ofCases.get(id, PromisesReply.class, "promises");
    }

    @Override
    public Request<PromisesReply> page(PromiseQuery query, String after) {
        Call call = filters(Call.get("promises"), query).query("limit", query.limit());
        return commands.ask(after.isEmpty() ? call : call.query("after", after), PromisesReply.class);
    }

    @Override
    public Stream<PromiseReply> all(PromiseQuery query) {
        return Walk.from((String) null, place -> {
            PromisesReply page = page(query, place == null ? "" : place).send();
            return new Walk.Page<>(page.items(), page.next());
        });
    }

    @Override
    public Request<CountReply> count(PromiseQuery query) {
        return commands.ask(filters(Call.get("promises", "count"), query), CountReply.class);
    }

    @Override
    public Request<KeptRatesReply> keptRate(CaseQuery.Period due, KeptRate.By by) {
        Call call = Call.get("promises", "kept-rate")
                .query("from", due.from())
                .query("until", due.until())
                .query("by", by);
        return commands.ask(call, KeptRatesReply.class);
    }

    private static Call filters(Call call, PromiseQuery query) {
        String states = query.states().stream().map(Enum::name).collect(Collectors.joining(","));
        return call.query("owner", query.owner().map(StaffId::value).orElse(null))
                .query("unit", query.unit().map(UnitId::value).orElse(null))
                .query("state", states.isEmpty() ? null : states)
                .query("dueBefore", query.dueBefore().orElse(null));
    }

    private Request<PromiseReply> change(UUID promise, long seen, String verb, Form<?> form) {
        return commands.ask(
                commands.form(commands.call("POST", promise, verb), form).ifMatch(seen), PromiseReply.class);
    }
}
