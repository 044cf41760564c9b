package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.LettersForm;
import ir.mosharekat.feedback.json.wire.LettersReply;
import ir.mosharekat.feedback.json.wire.LettersReply.LetterCaseReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ReconciliationReply;
import java.util.stream.Stream;

/** Paper letters over HTTP. */
final class HttpLetters implements LetterRequests {

    private static final String PATH = "letters";
    private static final String BATCH = "batch";

    private final Commands commands;

    HttpLetters(Sender sender) {
        commands = new Commands(sender, PATH);
    }

    /** Made again it takes in what the attempt before has not: letters are known by number and scan. */
    @Override
    public Request<LettersReply> take(LettersForm letters) {
        return commands.ask(commands.form(Call.post(PATH), letters).harmless(), LettersReply.class);
    }

    @Override
    public Request<LettersReply> taken(String batch, int after) {
        return commands.ask(Call.get(PATH).query(BATCH, batch).query("after", after), LettersReply.class);
    }

    @Override
    public Stream<LetterCaseReply> allTaken(String batch) {
        return Walk.from((Integer) null, place -> {
            LettersReply page = taken(batch, place == null ? 0 : place).send();
            return new Walk.Page<>(page.items(), page.next());
        });
    }

    @Override
    public Request<ReconciliationReply> reconcile(String batch, int counted) {
        Call call = Call.get(PATH, "reconciliation").query(BATCH, batch).query("counted", counted);
        return commands.ask(call, ReconciliationReply.class);
    }

    @Override
    public Request<ReceiptReply> receipt(String batch, int number) {
        return commands.ask(Call.get(PATH, "receipt").query(BATCH, batch).query("number", number), ReceiptReply.class);
    }
}
