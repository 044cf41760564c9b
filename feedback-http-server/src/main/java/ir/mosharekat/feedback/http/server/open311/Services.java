package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.organization.UnitKind;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be requested: the categories of the organization. */
final class Services {

    private static final Catalog WORDS = Catalog.beside(Services.class, "open311");

    private final Organization organization;

    Services(Organization organization) {
        this.organization = organization;
    }

    /** A code stands in a path, where a slash would part it. */
    static String code(CategoryId id) {
        return id.value().replace('/', '.');
    }

    Optional<Category> find(String code) {
        return organization.categories().stream()
                .filter(category -> code(category.id()).equals(code))
                .findFirst();
    }

    Optional<Category> find(CategoryId id) {
        return organization.category(id);
    }

    Optional<Unit> unit(UnitId id) {
        return organization.unit(id);
    }

    List<CategoryField> fields(Category category) {
        return organization.fields(category.id());
    }

    /** Whether what is requested is a message to the governor. */
    boolean isOfGovernor(Category category) {
        return organization
                .unit(category.responsible())
                .filter(unit -> unit.kind() == UnitKind.GOVERNOR_OFFICE)
                .isPresent();
    }

    Document list(Asked asked) {
        return Document.of(
                "services",
                new Listing(
                        "service",
                        organization.categories().stream()
                                .map(category -> line(category, asked))
                                .toList()));
    }

    Document definition(Asked asked) {
        Category category = find(asked.one()).orElseThrow(() -> new FaultException(Fault.SERVICE_UNKNOWN));
        List<Fields> attributes = new ArrayList<>();
        for (CategoryField field : fields(category)) {
            attributes.add(attribute(field, attributes.size() + 1, asked));
        }
        return Document.of(
                "service_definition",
                new Fields()
                        .with("service_code", code(category.id()))
                        .with("attributes", new Listing("attribute", attributes)));
    }

    private Fields line(Category category, Asked asked) {
        Optional<Category> wider = Optional.ofNullable(category.parent()).flatMap(organization::category);
        return new Fields()
                .with("service_code", code(category.id()))
                .with("service_name", asked.read(category.name()))
                .with(
                        "description",
                        organization
                                .unit(category.responsible())
                                .map(unit ->
                                        asked.read(WORDS.phrase("service.description", category.name(), unit.name()))))
                .with("metadata", !fields(category).isEmpty())
                .with("type", "realtime")
                .with("keywords", category.name().fa() + ", " + category.name().en())
                .with("group", wider.map(parent -> asked.read(parent.name())));
    }

    private static Fields attribute(CategoryField field, int order, Asked asked) {
        Fields attribute = new Fields()
                .with("variable", true)
                .with("code", field.name())
                .with("datatype", datatype(field.type()))
                .with("required", field.need() == CategoryField.Need.REQUIRED)
                .with("datatype_description", asked.read(WORDS.phrase("datatype." + field.type())))
                .with("order", order)
                .with("description", asked.read(field.label()));
        return field.type() == CategoryField.Type.CHOICE ? attribute.with("values", values(field, asked)) : attribute;
    }

    private static String datatype(CategoryField.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case DATE -> "datetime";
            case CHOICE -> "singlevaluelist";
        };
    }

    private static Listing values(CategoryField field, Asked asked) {
        return new Listing(
                "value",
                field.choices().entrySet().stream()
                        .map(choice -> value(choice, asked))
                        .toList());
    }

    private static Fields value(Map.Entry<String, LocalizedText> choice, Asked asked) {
        return new Fields().with("key", choice.getKey()).with("name", asked.read(choice.getValue()));
    }
}
