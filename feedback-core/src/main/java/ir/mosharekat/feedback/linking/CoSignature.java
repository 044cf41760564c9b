package ir.mosharekat.feedback.linking;

import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.validation.PlainText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Me too": somebody who wants the same as a complaint that is there already. Immutable. */
public final class CoSignature {

    private static final Catalog WORDS = Catalog.beside(CoSignature.class, "linking");

    @Valid
    private final @Nullable Person person;

    @PlainText(min = 2, max = 20_000, need = PlainText.Need.OPTIONAL)
    private final @Nullable String text;

    private CoSignature(@Nullable Person person, @Nullable String text) {
        this.person = person;
        this.text = text == null || text.isBlank() ? null : text;
    }

    /**
     * A co-signature.
     *
     * @param person who signs; null for somebody who gives no name and is known by the receipt alone
     * @return the co-signature, not yet checked
     */
    public static CoSignature by(@Nullable Person person) {
        return new CoSignature(person, null);
    }

    /**
     * The same with words of one's own.
     *
     * @param typed 2 to 20,000 characters; blank for none
     * @return a copy
     */
    public CoSignature saying(@Nullable String typed) {
        return new CoSignature(person, typed);
    }

    /** {@return who signs} */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** {@return the words as given} */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** {@return what a co-signature says that says nothing of its own} */
    public static LocalizedText standardText() {
        return WORDS.phrase("coSignature.text");
    }

    @Override
    public String toString() {
        return "CoSignature[***]";
    }
}
