package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CasePageReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.ChangesReply;
import ir.mosharekat.feedback.json.wire.CountReply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches over HTTP: in the address, which every proxy understands, unless words or a code are looked for. */
final class HttpSearch implements SearchRequests {

    private final Commands commands;

    HttpSearch(Sender sender) {
        commands = new Commands(sender, "cases");
    }

    @Override
    public Request<CasePageReply> page(CaseQueryForm query) {
        if (isPersonal(query)) {
            return commands.ask(
                    commands.form(Call.post("cases", "search"), query).harmless(), CasePageReply.class);
        }
        Call call = filters(Call.get("cases"), query)
                .query("order", query.order())
                .query("after", query.after())
                .query("limit", query.limit());
        return commands.ask(call, CasePageReply.class);
    }

    @Override
    public Request<CountReply> count(CaseQueryForm query) {
        Call call = isPersonal(query)
                ? commands.form(Call.post("cases", "search", "count"), query).harmless()
                : filters(Call.get("cases", "count"), query);
        return commands.ask(call, CountReply.class);
    }

    @Override
    public Request<ChangesReply> changes(@Nullable String after) {
        return commands.ask(Call.get("cases", "changes").query("after", after), ChangesReply.class);
    }

    @Override
    public Stream<CaseLineReply> all(CaseQueryForm query) {
        return Walk.from(query.after(), place -> {
            CasePageReply page = page(place == null
                            ? query
                            : query.toBuilder().after(place).build())
                    .send();
            return new Walk.Page<>(page.items(), page.next());
        });
    }

    private static boolean isPersonal(CaseQueryForm query) {
        return query.code() != null || query.text() != null;
    }

    private static Call filters(Call call, CaseQueryForm query) {
        return call.query("kind", list(query.kinds()))
                .query("phase", list(query.phases()))
                .query("state", query.state())
                .query("unit", query.unit())
                .query("assignee", query.assignee())
                .query("category", query.category())
                .query("dueBefore", query.dueBefore())
                .query("receivedFrom", query.receivedFrom())
                .query("receivedUntil", query.receivedUntil());
    }

    private static @Nullable String list(@Nullable List<? extends Enum<?>> some) {
        return some == null || some.isEmpty()
                ? null
                : some.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
