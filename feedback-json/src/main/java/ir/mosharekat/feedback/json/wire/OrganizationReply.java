package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.ContactPoint;
import ir.mosharekat.feedback.organization.County;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form has to know of a governorate or ministry, all of it public.
 *
 * @param tenant its identifier
 * @param name its name
 * @param counties its counties
 * @param units its units
 * @param categories what cases can be about
 * @param contactPoints how it can be reached
 */
public record OrganizationReply(
        String tenant,
        LocalizedText name,
        List<CountyReply> counties,
        List<UnitReply> units,
        List<CategoryReply> categories,
        List<ContactPointReply> contactPoints) {

    /**
     * An organization, to be sent.
     *
     * @param organization the organization
     * @return the reply
     */
    public static OrganizationReply of(Organization organization) {
        return new OrganizationReply(
                organization.tenant().value(),
                organization.name(),
                organization.province().counties().stream().map(CountyReply::of).toList(),
                organization.units().stream().map(UnitReply::of).toList(),
                organization.categories().stream()
                        .map(category -> CategoryReply.of(category, organization))
                        .toList(),
                organization.contactPoints().stream().map(ContactPointReply::of).toList());
    }

    /**
     * A county.
     *
     * @param code its code
     * @param name its name
     */
    public record CountyReply(String code, LocalizedText name) {

        static CountyReply of(County county) {
            return new CountyReply(county.code(), county.name());
        }
    }

    /**
     * A unit.
     *
     * @param id its identifier
     * @param kind what sort of unit it is
     * @param name its name
     * @param parent the unit above it; null at the top
     */
    public record UnitReply(
            String id,
            String kind,
            LocalizedText name,
            @Nullable String parent) {

        static UnitReply of(Unit unit) {
            return new UnitReply(
                    unit.id().value(),
                    unit.kind().name(),
                    unit.name(),
                    unit.parent() == null ? null : unit.parent().value());
        }
    }

    /**
     * Something a case can be about.
     *
     * @param id its identifier
     * @param name its name
     * @param parent the wider category; null at the top
     * @param responsible the unit that handles it
     * @param fields what is asked, that of wider categories too
     */
    public record CategoryReply(
            String id, LocalizedText name, @Nullable String parent, String responsible, List<FieldReply> fields) {

        static CategoryReply of(Category category, Organization organization) {
            return new CategoryReply(
                    category.id().value(),
                    category.name(),
                    category.parent() == null ? null : category.parent().value(),
                    category.responsible().value(),
                    organization.fields(category.id()).stream()
                            .map(FieldReply::of)
                            .toList());
        }
    }

    /**
     * Something a category asks.
     *
     * @param name its name among the attributes
     * @param label what people are asked
     * @param type {@code TEXT}, {@code NUMBER}, {@code DATE} or {@code CHOICE}
     * @param required whether it has to be answered
     * @param choices what can be chosen, by name; empty unless it is a choice
     */
    public record FieldReply(
            String name, LocalizedText label, String type, boolean required, Map<String, LocalizedText> choices) {

        static FieldReply of(CategoryField field) {
            return new FieldReply(
                    field.name(),
                    field.label(),
                    field.type().name(),
                    field.need() == CategoryField.Need.REQUIRED,
                    field.choices());
        }
    }

    /**
     * How the organization can be reached.
     *
     * @param id its identifier
     * @param channel by what
     * @param name what it is called
     * @param description what it is for
     * @param address the number, address or place
     * @param locality where that is
     * @param hours when
     * @param owner the unit that answers there
     */
    public record ContactPointReply(
            String id,
            String channel,
            LocalizedText name,
            LocalizedText description,
            String address,
            LocalizedText locality,
            LocalizedText hours,
            String owner) {

        static ContactPointReply of(ContactPoint point) {
            return new ContactPointReply(
                    point.id(),
                    point.channel().name(),
                    point.name(),
                    point.description(),
                    point.address().value(),
                    point.address().locality(),
                    point.hours(),
                    point.owner().value());
        }
    }
}
