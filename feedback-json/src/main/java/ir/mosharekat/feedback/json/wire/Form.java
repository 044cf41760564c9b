package ir.mosharekat.feedback.json.wire;

/**
 * What somebody fills in and sends. Nothing in it is checked yet: that is done once, by the service that takes the command.
 *
 * @param <C> the command it is
 */
public interface Form<C> {

    /** {@return the command, unchecked} */
    C command();
}
