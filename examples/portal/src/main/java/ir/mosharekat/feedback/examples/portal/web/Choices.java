package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitKind;
import java.util.List;
import java.util.stream.Stream;

/** What of an organization can be chosen in forms, in groups. */
final class Choices {

    private Choices() {}

    /** Its units, by their kind. */
    static List<Group<UnitKind, Unit>> units(Organization organization) {
        return Stream.of(UnitKind.values())
                .map(kind -> new Group<>(
                        kind,
                        organization.units().stream()
                                .filter(unit -> unit.kind() == kind)
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** Its categories, each wider one with those within it. */
    static List<Group<Category, Category>> categories(Organization organization) {
        return organization.categories().stream()
                .filter(category -> category.parent() == null)
                .map(top -> new Group<>(
                        top,
                        organization.categories().stream()
                                .filter(category -> top.id().equals(category.parent()))
                                .toList()))
                .toList();
    }

    /**
     * A group of choices.
     *
     * @param head what they have in common
     * @param items the choices
     * @param <H> the type of what they have in common
     * @param <I> the type of the choices
     */
    public record Group<H, I>(H head, List<I> items) {}
}
