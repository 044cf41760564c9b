package ir.mosharekat.feedback.validation;

import ir.mosharekat.feedback.text.PersianText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText}. The raw length is bounded before the text is folded, so that a megabyte costs nothing. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    /** Marks and doubled spaces that the canonical form drops make a genuine text a little longer, never much. */
    private static final int SLACK = 2;

    // An annotation is asked by reflection, so it is asked once.
    private boolean required;
    private boolean oneLine;
    private int min;
    private int max;

    /** For the validation provider. */
    public PlainTextValidator() {}

    @Override
    public void initialize(PlainText rule) {
        required = rule.need() == PlainText.Need.REQUIRED;
        oneLine = rule.lines() == PlainText.Lines.ONE;
        min = rule.min();
        max = rule.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        String problem = problem(value);
        if (problem.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{ir.mosharekat.feedback." + problem + "}")
                .addConstraintViolation();
        return false;
    }

    private String problem(@Nullable CharSequence value) {
        if (value == null || value.isEmpty()) {
            return required ? "required" : "";
        }
        if (value.length() > (long) max * SLACK) {
            return "text.tooLong";
        }
        if (!PersianText.isStorable(value)) {
            return "text.forbiddenCharacter";
        }
        String canonical = PersianText.canonical(value);
        int length = canonical.codePointCount(0, canonical.length());
        if (length == 0 && required) {
            return "required";
        }
        if (length > max) {
            return "text.tooLong";
        }
        if (length < min) {
            return "text.tooShort";
        }
        return oneLine && canonical.indexOf('\n') >= 0 ? "text.oneLine" : "";
    }
}
