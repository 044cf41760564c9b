package ir.mosharekat.feedback.validation;

import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the shape of commands, once, at the border. It finds all violations at once and words each in Persian and
 * English. Immutable and thread-safe; building one is expensive, using it is not.
 */
public final class CommandValidator {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final String PREFIX = "{ir.mosharekat.feedback.";
    private static final Catalog LABELS = Catalog.beside(CommandValidator.class, "labels");

    private final Validator validator;
    private final MessageInterpolator interpolator;

    private CommandValidator(ValidatorFactory factory) {
        validator = factory.getValidator();
        interpolator = factory.getMessageInterpolator();
    }

    /**
     * A validator on Hibernate Validator without an expression language.
     *
     * @return the validator
     */
    public static CommandValidator standard() {
        return new CommandValidator(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, PERSIAN), Locale.ENGLISH, false))
                .buildValidatorFactory());
    }

    /**
     * A validator on the host's own provider, which has to find the contributor bundles of this module.
     *
     * @param factory the host's factory
     * @return the validator
     */
    public static CommandValidator using(ValidatorFactory factory) {
        return new CommandValidator(factory);
    }

    /**
     * Everything wrong with the shape of a command.
     *
     * @param command the command
     * @return the violations, ordered by path and code; empty if there is none
     */
    public List<Violation> violations(Object command) {
        List<Violation> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(command)) {
            found.add(translated(violation));
        }
        found.sort(Comparator.comparing(Violation::path).thenComparing(Violation::code));
        return found;
    }

    /**
     * Refuses a command with a wrong shape.
     *
     * @param command the command
     * @throws InvalidCommandException with all violations
     */
    public void check(Object command) {
        List<Violation> found = violations(command);
        if (!found.isEmpty()) {
            throw new InvalidCommandException(found);
        }
    }

    private Violation translated(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String template = violation.getMessageTemplate();
        String code = template.startsWith(PREFIX)
                ? template.substring(PREFIX.length(), template.length() - 1)
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        LocalizedText label = label(violation.getPropertyPath());
        String fa = Digits.toPersian(worded(violation, PERSIAN, label.fa()));
        String en = worded(violation, Locale.ENGLISH, label.en());
        return new Violation(path, code, new LocalizedText(fa, en));
    }

    private String worded(ConstraintViolation<?> violation, Locale locale, String label) {
        return interpolator
                .interpolate(violation.getMessageTemplate(), new Interpolation(violation), locale)
                .replace("{0}", label);
    }

    /** The name of a field as people know it; the last part of the path decides. */
    private static LocalizedText label(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return LABELS.has(name) ? LABELS.phrase(name) : new LocalizedText(name, name);
    }

    private record Interpolation(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            // Messages never quote values, so the interpolator is given none.
            return "";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("Nothing to unwrap");
        }
    }
}
