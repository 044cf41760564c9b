package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457), in words for whoever reads them and a code for programs.
 *
 * @param type a URN of the sort of problem, with its code
 * @param title what the status says
 * @param status the status
 * @param code what programs go by, such as {@code rule.extensionLimit}
 * @param detail what people are told, in the language that was asked for
 * @param message the same in both languages
 * @param at the field or parameter that could not be read; null unless it was one
 * @param violations what is wrong with a form; null unless something is
 * @param state in which state the case is; null unless it is that which does not allow it
 * @param allowed what can be done in that state; null likewise
 * @param expected the version that was expected; null unless another one was found
 * @param found the version that was found
 */
public record ProblemReply(
        String type,
        String title,
        int status,
        String code,
        String detail,
        LocalizedText message,
        @Nullable String at,
        @Nullable List<ViolationReply> violations,
        @Nullable String state,
        @Nullable SortedSet<String> allowed,
        @Nullable Long expected,
        @Nullable Long found) {

    /**
     * One thing that is wrong with a form.
     *
     * @param path the field, such as {@code submitter.mobile}
     * @param code what programs go by
     * @param message what people are told
     */
    public record ViolationReply(String path, String code, LocalizedText message) {

        /**
         * A violation, to be sent.
         *
         * @param violation the violation
         * @return the reply
         */
        public static ViolationReply of(Violation violation) {
            return new ViolationReply(violation.path(), violation.code(), violation.message());
        }
    }
}
