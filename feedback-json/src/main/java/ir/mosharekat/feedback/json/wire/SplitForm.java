package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.linking.Split;
import org.jspecify.annotations.Nullable;

/**
 * One matter among several in a case.
 *
 * @param subject its subject
 * @param text what the citizen wrote about it
 * @param category its category; null for what the intake sorts
 * @param notice what the citizen is told
 */
public record SplitForm(
        @Nullable String subject,
        @Nullable String text,
        @Nullable String category,
        @Nullable WordsForm notice) implements Form<Split> {

    @Override
    public Split command() {
        return Split.of(subject, text, WordsForm.of(notice)).category(category);
    }

    @Override
    public String toString() {
        return "SplitForm[***]";
    }
}
