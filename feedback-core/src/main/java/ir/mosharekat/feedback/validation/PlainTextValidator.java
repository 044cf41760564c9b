package ir.mosharekat.feedback.validation;

import ir.mosharekat.feedback.text.PersianText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlainText}. The raw length is bounded before the text is folded, so that a megabyte costs nothing. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    /** Marks and doubled spaces that the canonical form drops make a genuine text a little longer, never much. */
    private static final int SLACK = 2;

    private PlainText rule;

    /** For the validation provider. */
    @SuppressWarnings("NullAway.Init")
    public PlainTextValidator() {}

    @Override
    public void initialize(PlainText annotation) {
        rule = annotation;
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
            return rule.need() == PlainText.Need.REQUIRED ? "required" : "";
        }
        if (value.length() > (long) rule.max() * SLACK) {
            return "text.tooLong";
        }
        if (!PersianText.isStorable(value)) {
            return "text.forbiddenCharacter";
        }
        String canonical = PersianText.canonical(value);
        int length = canonical.codePointCount(0, canonical.length());
        if (length == 0 && rule.need() == PlainText.Need.REQUIRED) {
            return "required";
        }
        if (length > rule.max()) {
            return "text.tooLong";
        }
        if (length < rule.min()) {
            return "text.tooShort";
        }
        return rule.lines() == PlainText.Lines.ONE && canonical.indexOf('\n') >= 0 ? "text.oneLine" : "";
    }
}
