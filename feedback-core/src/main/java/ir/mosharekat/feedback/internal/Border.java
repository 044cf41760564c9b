package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.validation.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where a command comes in, and what was announced is looked for: its shape is checked, what it names is looked up in the
 * organization, and it is refused with all violations at once. Each name is given back; it is there once {@link #close} has not thrown.
 */
final class Border {

    private final Organization organization;
    private final LocalDate today;
    private final List<Violation> violations;

    Border(Parts parts, Object command) {
        organization = parts.organization();
        today = organization.calendar().dateOf(parts.now());
        parts.board().look(parts.now());
        violations = new ArrayList<>(parts.validator().violations(command));
    }

    Optional<UnitId> unit(String path, String given) {
        return known(
                path,
                "unit.unknown",
                given,
                UnitId::new,
                id -> organization.unit(id).isPresent());
    }

    Optional<CategoryId> category(String path, String given) {
        return known(
                path,
                "category.unknown",
                given,
                CategoryId::new,
                id -> organization.category(id).isPresent());
    }

    void legalBasis(String path, String given) {
        known(
                path,
                "legalBasis.unknown",
                given,
                Function.identity(),
                id -> organization.legalBasis(id).isPresent());
    }

    Optional<StaffId> official(String path, String given) {
        return known(path, "official.malformed", given, StaffId::new, id -> true);
    }

    Set<StaffId> officials(String path, Collection<String> given) {
        Set<StaffId> all = new LinkedHashSet<>();
        given.forEach(one -> official(path, one).ifPresent(all::add));
        return all;
    }

    /** What a category asks for: all that is needed is there, of the right type, and nothing else. */
    SortedMap<String, String> attributes(Optional<CategoryId> category, Map<String, String> typed) {
        SortedMap<String, String> read = new TreeMap<>();
        Set<String> unknown = new TreeSet<>(typed.keySet());
        for (CategoryField field : category.map(organization::fields).orElse(List.of())) {
            String path = "attributes." + field.name();
            String given = typed.get(field.name());
            unknown.remove(field.name());
            if (given == null) {
                if (field.need() == CategoryField.Need.REQUIRED) {
                    violations.add(Violations.of(path, "attribute.missing"));
                }
                continue;
            }
            field.read(given)
                    .ifPresentOrElse(
                            value -> read.put(field.name(), value),
                            () -> violations.add(Violations.of(path, malformed(field))));
        }
        unknown.forEach(name -> violations.add(Violations.of("attributes." + name, "attribute.unknown")));
        return read;
    }

    private static String malformed(CategoryField field) {
        return switch (field.type()) {
            case TEXT -> "attribute.text";
            case NUMBER -> "attribute.number";
            case DATE -> "attribute.date";
            case CHOICE -> "attribute.choice";
        };
    }

    /** A day that has been given must not be over. */
    void notPast(String path, Optional<LocalDate> given) {
        if (given.filter(day -> day.isBefore(today)).isPresent()) {
            violations.add(Violations.of(path, "date.past"));
        }
    }

    /** The name of a batch of letters. */
    Optional<LetterBatchId> batch(String path, String given) {
        return known(path, "letterBatch.malformed", given, LetterBatchId::new, id -> true);
    }

    /** A day on which something came in: it was, and not very long ago. */
    void recent(String path, Optional<LocalDate> given) {
        if (given.filter(day -> day.isAfter(today)).isPresent()) {
            refuse(path, "date.future");
        }
        if (given.filter(day -> day.isBefore(today.minusYears(1))).isPresent()) {
            refuse(path, "date.tooOld");
        }
    }

    /** Finds something wrong. */
    void refuse(String path, String code) {
        violations.add(Violations.of(path, code));
    }

    /** Finds wrong what another border has found in a part of the command. */
    void refuse(String path, InvalidCommandException inPart) {
        inPart.violations()
                .forEach(found ->
                        violations.add(new Violation(path + "." + found.path(), found.code(), found.message())));
    }

    /** A day that has been given must not lie further ahead than so many days. */
    void notBeyond(String path, Optional<LocalDate> given, int days) {
        if (given.filter(day -> day.isAfter(today.plusDays(days))).isPresent()) {
            violations.add(Violations.of(path, "date.tooFar"));
        }
    }

    /** Where a case is given to. */
    Destination destination(Assignment to) {
        return new Destination(
                unit("unit", to.unit()), official("official", to.official().orElse("")));
    }

    /** Lets the command in, or refuses it. */
    void close() {
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::path).thenComparing(Violation::code));
            throw new InvalidCommandException(violations);
        }
    }

    private <T> Optional<T> known(
            String path, String code, String given, Function<String, T> read, Function<T, Boolean> exists) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            T name = read.apply(given);
            if (exists.apply(name)) {
                return Optional.of(name);
            }
        } catch (IllegalArgumentException e) {
            // Not even of the right form: reported like a name nobody has.
        }
        violations.add(Violations.of(path, code));
        return Optional.empty();
    }

    /**
     * Where a case is given to.
     *
     * @param unit the unit, which is there once the border has closed
     * @param official one of its officials, if one was named
     */
    record Destination(Optional<UnitId> unit, Optional<StaffId> official) {}
}
