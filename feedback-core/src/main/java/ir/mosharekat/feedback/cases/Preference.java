package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/** Which medium somebody can ask to be told by. */
final class Preference {

    private Preference() {}

    /** {@return whether a medium can be preferred by somebody who has given these; none always can} */
    static boolean isUsable(@Nullable Channel preferred, @Nullable String mobile, @Nullable String email) {
        if (preferred == null) {
            return true;
        }
        return switch (preferred) {
            case SMS -> mobile != null;
            case EMAIL -> email != null;
            case WEB -> true;
            case API, VOICEMAIL, PHONE, LETTER, IN_PERSON -> false;
        };
    }
}
