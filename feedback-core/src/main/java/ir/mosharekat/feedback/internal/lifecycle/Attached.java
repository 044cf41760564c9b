package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.RuleViolatedException;
import java.util.ArrayList;
import java.util.List;

/** What is attached to a case while one command is carried out on it. */
final class Attached {

    /** So that one case can be read whole. */
    private static final int MOST = 100;

    private final List<Attaching> added = new ArrayList<>();
    private int count;

    Attached(int before) {
        count = before;
    }

    void add(Message message, Statement statement) {
        List<String> uploads = statement.attachments();
        if (!uploads.isEmpty()) {
            count += uploads.size();
            if (count > MOST) {
                throw new RuleViolatedException("attachmentLimit", MOST);
            }
            added.add(new Attaching(message, uploads));
        }
    }

    /** {@return how many there are with those from before} */
    int count() {
        return count;
    }

    /** {@return those that are new} */
    List<Attaching> added() {
        return added;
    }
}
