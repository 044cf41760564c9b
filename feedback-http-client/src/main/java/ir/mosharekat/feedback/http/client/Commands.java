package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.Form;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;
import java.util.stream.Stream;

/** What is asked and commanded below one path of the service, such as {@code complaints}. Immutable and thread-safe. */
final class Commands {

    private final Sender sender;
    private final String path;

    Commands(Sender sender, String path) {
        this.sender = sender;
        this.path = path;
    }

    Request<ReceiptReply> register(Form<?> form) {
        return ask(form(Call.post(path), form).keyed(), ReceiptReply.class);
    }

    Request<StatusReply> change(UUID id, long seen, String verb) {
        return ask(call("POST", id, verb).ifMatch(seen), StatusReply.class);
    }

    Request<StatusReply> change(UUID id, long seen, String verb, Form<?> form) {
        return ask(form(call("POST", id, verb), form).ifMatch(seen), StatusReply.class);
    }

    <T> Request<T> get(UUID id, Class<T> reply, String... below) {
        return ask(call("GET", id, below), reply);
    }

    Call call(String method, UUID id, String... below) {
        return Call.of(
                method,
                Stream.concat(Stream.of(path, id.toString()), Stream.of(below)).toArray(String[]::new));
    }

    Call form(Call call, Object form) {
        return call.json(Reply.JSON.write(form));
    }

    <T> Request<T> ask(Call call, Class<T> reply) {
        return sender.request(call, answer -> answer.read(reply));
    }
}
