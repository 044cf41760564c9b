package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How a citizen is to be told from now on; it takes the place of what stood there.
 *
 * @param mobile a mobile number; null for none
 * @param email an e-mail address; null for none
 * @param preferred by what the person wants to be told; null for whatever the case came by
 */
public record ReachForm(
        @Nullable String mobile,
        @Nullable String email,
        @Nullable Channel preferred) implements Form<Reach> {

    @Override
    public Reach command() {
        return Reach.byNothing().mobile(mobile).email(email).preferring(preferred);
    }

    @Override
    public String toString() {
        return "ReachForm[***]";
    }
}
