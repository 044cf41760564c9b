package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.workflow.Action;
import java.util.List;

/**
 * What somebody can do with a case now.
 *
 * @param actions the actions, such as {@code ASSIGN}
 */
public record ActionsReply(List<String> actions) {

    /**
     * Actions, to be sent.
     *
     * @param actions the actions
     * @return the reply
     */
    public static ActionsReply of(List<Action> actions) {
        return new ActionsReply(Replies.names(actions));
    }
}
