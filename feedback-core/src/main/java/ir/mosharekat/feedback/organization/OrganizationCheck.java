package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what in the data of an organization refers to nothing, to itself, or to something twice. */
final class OrganizationCheck {

    private final OrganizationBuilder data;
    private final Set<String> defects;

    OrganizationCheck(OrganizationBuilder data) {
        this.data = data;
        this.defects = new LinkedHashSet<>(data.twice);
    }

    List<String> defects() {
        for (Unit unit : data.units.values()) {
            checkLine("unit", unit.id(), this::parent);
        }
        for (Category category : data.categories.values()) {
            checkLine("category", category.id(), this::parent);
            checkUnit("category " + category.id(), category.responsible());
        }
        data.categories.values().forEach(this::checkFields);
        Set<String> contactPoints = new HashSet<>();
        for (ContactPoint point : data.contactPoints) {
            if (!contactPoints.add(point.id())) {
                defects.add("contact point " + point.id() + " is there twice");
            }
            checkUnit("contact point " + point.id(), point.owner());
            point.legalBases().stream()
                    .filter(basis -> !data.legalBases.containsKey(basis))
                    .forEach(basis -> defects.add("contact point " + point.id() + " names no legal basis " + basis));
        }
        data.categoryPolicies.keySet().stream()
                .filter(category -> !data.categories.containsKey(category))
                .forEach(category -> defects.add("a policy names no category " + category));
        data.policies.forEach((kind, policy) -> checkLadder("the policy for " + kind, policy));
        data.categoryPolicies.forEach((category, policy) -> checkLadder("the policy of " + category, policy));
        checkWhole();
        return List.copyOf(defects);
    }

    private void checkLadder(String whose, CasePolicy policy) {
        policy.oversight().ladder().rungs().stream()
                .map(Ladder.Rung::target)
                .filter(Ladder.Named.class::isInstance)
                .forEach(target -> checkUnit("the ladder of " + whose, ((Ladder.Named) target).unit()));
    }

    private void checkWhole() {
        for (CaseKind kind : CaseKind.values()) {
            if (!data.policies.containsKey(kind)) {
                defects.add("there is no policy for " + kind);
            }
        }
        if (data.intake == null) {
            defects.add("there is no intake unit");
        } else {
            checkUnit("the intake", data.intake);
        }
        if (data.calendar == null) {
            defects.add("there is no calendar");
        }
        Set<String> counties = new HashSet<>();
        data.province.counties().stream()
                .filter(county -> !counties.add(county.code()))
                .forEach(county -> defects.add("county " + county.code() + " is there twice"));
        data.province.counties().stream()
                .filter(county -> !county.code().startsWith(data.province.code()))
                .forEach(county -> defects.add("county " + county.code() + " is in another province"));
    }

    /** A form has one field of a name, whichever category asks for it. */
    private void checkFields(Category category) {
        Set<String> names = new HashSet<>();
        Set<CategoryId> line = new HashSet<>();
        Category next = category;
        while (next != null && line.add(next.id())) {
            for (CategoryField field : next.fields()) {
                if (!names.add(field.name())) {
                    defects.add("category " + category.id() + " has the field " + field.name() + " twice");
                }
            }
            next = next.parent() == null ? null : data.categories.get(next.parent());
        }
    }

    private void checkUnit(String who, UnitId unit) {
        if (!data.units.containsKey(unit)) {
            defects.add(who + " names no unit " + unit);
        }
    }

    private @Nullable UnitId parent(UnitId id) {
        Unit unit = data.units.get(id);
        return unit == null ? missing("unit", id) : unit.parent();
    }

    private @Nullable CategoryId parent(CategoryId id) {
        Category category = data.categories.get(id);
        return category == null ? missing("category", id) : category.parent();
    }

    private <T> @Nullable T missing(String what, T id) {
        defects.add("a " + what + " is below " + id + ", which there is not");
        return null;
    }

    /** Walks up from an entry; one that comes by itself again is above itself. */
    private <T> void checkLine(String what, T id, Function<T, @Nullable T> parent) {
        Set<T> line = new HashSet<>();
        T next = id;
        while (next != null && line.add(next)) {
            next = parent.apply(next);
        }
        if (id.equals(next)) {
            defects.add(what + " " + id + " is above itself");
        }
    }
}
