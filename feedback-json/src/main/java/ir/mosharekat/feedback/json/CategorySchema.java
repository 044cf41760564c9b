package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a category asks for as JSON Schema (draft 2020-12), for forms that are made by machines. It describes the values as
 * they are kept: texts, with numbers in ASCII digits and days as ISO dates. Immutable and thread-safe.
 */
public final class CategorySchema {

    /** Control characters, and what ends a line. */
    private static final String NO_LINE = "\\u0000-\\u001f\\u0085\\u2028\\u2029";

    /** One line, not blank. */
    private static final String LINE = "^[^" + NO_LINE + "]*[^" + NO_LINE + "\\s][^" + NO_LINE + "]*$";

    private static final String NUMBER = "^(0|[1-9][0-9]{0,14})$";

    /** Beside the format, which most validators take for a remark. */
    private static final String DAY = "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    private final JsonMapper mapper = Mappers.json();
    private final Organization organization;

    /**
     * The schemas of an organization.
     *
     * @param organization whose categories
     */
    public CategorySchema(Organization organization) {
        this.organization = organization;
    }

    /**
     * The schema of what is asked of everybody who submits a case of a category.
     *
     * @param id the category; what wider categories ask for is part of it
     * @param language in which titles are
     * @return JSON on one line; an object without properties if nothing is asked, or there is no such category
     */
    public String of(CategoryId id, Locale language) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        organization
                .category(id)
                .ifPresent(found -> schema.put("title", found.name().in(language)));
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (CategoryField field : organization.fields(id)) {
            describe(field, properties.putObject(field.name()), language);
            if (field.need() == CategoryField.Need.REQUIRED) {
                required.add(field.name());
            }
        }
        return mapper.writeValueAsString(schema);
    }

    private static void describe(CategoryField field, ObjectNode property, Locale language) {
        property.put("title", field.label().in(language));
        property.put("type", "string");
        switch (field.type()) {
            case TEXT ->
                property.put("minLength", 1)
                        .put("maxLength", CategoryField.LONGEST)
                        .put("pattern", LINE);
            case NUMBER -> property.put("pattern", NUMBER);
            case DATE -> property.put("format", "date").put("pattern", DAY);
            case CHOICE -> {
                ArrayNode choices = property.putArray("oneOf");
                field.choices()
                        .forEach((name, label) ->
                                choices.addObject().put("const", name).put("title", label.in(language)));
            }
        }
    }
}
