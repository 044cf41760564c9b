package ir.mosharekat.feedback.json.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officials that a case is about.
 *
 * @param officials who; null for nobody
 */
public record AccusedForm(@Nullable List<String> officials) implements Form<List<String>> {

    @Override
    public List<String> command() {
        return Given.list(officials);
    }
}
