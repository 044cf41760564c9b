package ir.mosharekat.feedback.identity;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint on text: it must be a well-formed identifier of the given kind, in any spelling people type it.
 *
 * <p>{@code null} is valid. A violation names the precise reason: its message template is the
 * {@linkplain MalformedIdentifierException#code() code} behind {@code ir.mosharekat.feedback.}, in braces, with texts in
 * Persian and English in this library's {@code ContributorValidationMessages}. The checked text stays as typed; to get
 * the canonical form make the record of the kind.
 */
@Documented
@Constraint(validatedBy = WellFormedValidator.class)
@Target({FIELD, PARAMETER, METHOD, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {

    /**
     * What the text must be.
     *
     * @return the kind of identifier
     */
    IdentifierKind value();

    /**
     * A message in place of the precise reasons.
     *
     * @return a message or message template; empty, as by default, for the reasons
     */
    String message() default "";

    /**
     * The groups the constraint belongs to.
     *
     * @return the groups; by default the default group
     */
    Class<?>[] groups() default {};

    /**
     * What a host wants to pass on with the violation.
     *
     * @return the payload; none by default
     */
    Class<? extends Payload>[] payload() default {};
}
