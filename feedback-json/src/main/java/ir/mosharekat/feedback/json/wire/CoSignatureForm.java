package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.linking.CoSignature;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants the same as a complaint that is there already.
 *
 * @param person who signs; null without a name
 * @param text words of one's own; null for none
 */
public record CoSignatureForm(
        @Nullable PersonForm person, @Nullable String text) implements Form<CoSignature> {

    @Override
    public CoSignature command() {
        return CoSignature.by(PersonForm.of(person)).saying(text);
    }

    @Override
    public String toString() {
        return "CoSignatureForm[***]";
    }
}
