package ir.mosharekat.feedback.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people wrote. Its length is counted in characters (code points) of its canonical form, and it holds nothing
 * that cannot be stored or that makes text look like other text.
 *
 * <p>Codes: {@code required}, {@code text.tooShort}, {@code text.tooLong}, {@code text.oneLine},
 * {@code text.forbiddenCharacter}.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** {@return whether it may be left out} */
    Need need() default Need.REQUIRED;

    /** {@return the fewest characters} */
    int min() default 1;

    /** {@return the most characters} */
    int max();

    /** {@return how many lines it may have} */
    Lines lines() default Lines.MANY;

    /** {@return the message; replaced by one of those above} */
    String message() default "{ir.mosharekat.feedback.required}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Whether a text may be left out. */
    enum Need {
        /** It may not. */
        REQUIRED,
        /** It may. */
        OPTIONAL
    }

    /** How many lines a text may have. */
    enum Lines {
        /** One, such as a name or a subject. */
        ONE,
        /** Any number. */
        MANY
    }
}
