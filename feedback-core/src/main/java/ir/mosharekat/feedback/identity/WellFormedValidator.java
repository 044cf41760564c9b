package ir.mosharekat.feedback.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The check behind {@link WellFormed}; public only because validation providers make it by reflection. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, CharSequence> {

    @SuppressWarnings("NullAway.Init") // the provider calls initialize before anything else
    private IdentifierKind kind;

    /** Made by the validation provider. */
    public WellFormedValidator() {}

    @Override
    public void initialize(WellFormed constraint) {
        kind = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable CharSequence typed, ConstraintValidatorContext context) {
        if (typed == null) {
            return true;
        }
        try {
            kind.canonical(typed.toString());
            return true;
        } catch (MalformedIdentifierException e) {
            if (context.getDefaultConstraintMessageTemplate().isEmpty()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{ir.mosharekat.feedback." + e.code() + "}")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
