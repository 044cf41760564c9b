package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.Fields.entry;
import static ir.mosharekat.feedback.json.Readings.DATE;
import static ir.mosharekat.feedback.json.Readings.LOCALIZED;
import static ir.mosharekat.feedback.json.Readings.NUMBER;
import static ir.mosharekat.feedback.json.Readings.TEXT;
import static ir.mosharekat.feedback.json.Readings.TIME;
import static ir.mosharekat.feedback.json.Readings.listOf;
import static ir.mosharekat.feedback.json.Readings.mapOf;
import static ir.mosharekat.feedback.json.Readings.matching;
import static ir.mosharekat.feedback.json.Readings.oneOf;
import static ir.mosharekat.feedback.json.Readings.text;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.ContactPoint;
import ir.mosharekat.feedback.organization.County;
import ir.mosharekat.feedback.organization.LegalBasis;
import ir.mosharekat.feedback.organization.NoticeTerms;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationBuilder;
import ir.mosharekat.feedback.organization.PromiseTerms;
import ir.mosharekat.feedback.organization.Province;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.organization.UnitKind;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.WorkCalendarBuilder;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a whole organization. */
final class OrganizationReader {

    private static final Reading<UnitId> UNIT_ID = text(UnitId::new);
    private static final Reading<CategoryId> CATEGORY_ID = text(CategoryId::new);
    private static final LocalizedText EVERYWHERE = new LocalizedText("همه\u200cجا", "everywhere");

    private static final Reading<County> COUNTY = entry(in -> {
        String code = in.required("code", matching("\\d{4}", "four digits", Function.identity()));
        LocalizedText name = in.required("name", LOCALIZED);
        return in.make(() -> new County(code, name));
    });

    private static final Reading<Province> PROVINCE = entry(in -> {
        String code = in.required("code", matching("\\d{2}", "two digits", Function.identity()));
        LocalizedText name = in.required("name", LOCALIZED);
        String phoneCode =
                in.required("phoneCode", matching("0\\d{2}", "three digits, such as 023", Function.identity()));
        List<County> counties = in.list("counties", COUNTY);
        return in.make(() -> new Province(code, name, phoneCode, counties));
    });

    private static final Reading<Unit> UNIT = entry(in -> {
        UnitId id = in.required("id", UNIT_ID);
        UnitKind kind = in.required("kind", oneOf(UnitKind.class));
        UnitId parent = in.optional("parent", UNIT_ID);
        LocalizedText name = in.required("name", LOCALIZED);
        return in.make(() -> new Unit(id, kind, name, parent));
    });

    private static final Reading<CategoryField> FIELD = entry(in -> {
        String name = in.required("name", TEXT);
        LocalizedText label = in.required("label", LOCALIZED);
        CategoryField.Type type = in.required("type", oneOf(CategoryField.Type.class));
        CategoryField.Need need = in.optional("need", oneOf(CategoryField.Need.class), CategoryField.Need.OPTIONAL);
        Map<String, LocalizedText> choices = in.optional("choices", mapOf(TEXT, key -> LOCALIZED), Map.of());
        return in.make(() -> new CategoryField(name, label, type, need, choices));
    });

    private static final Reading<Category> CATEGORY = entry(in -> {
        CategoryId id = in.required("id", CATEGORY_ID);
        CategoryId parent = in.optional("parent", CATEGORY_ID);
        UnitId responsible = in.required("responsible", UNIT_ID);
        LocalizedText name = in.required("name", LOCALIZED);
        List<CategoryField> fields = in.list("fields", FIELD);
        return in.make(() -> new Category(id, name, parent, responsible, fields));
    });

    private static final Reading<ContactPoint> CONTACT_POINT = entry(in -> {
        String id = in.required("id", TEXT);
        Channel channel = in.required("channel", oneOf(Channel.class));
        LocalizedText name = in.required("name", LOCALIZED);
        LocalizedText description = in.required("description", LOCALIZED);
        String address =
                in.required("address", matching(".+", "a number or an address on one line", Function.identity()));
        LocalizedText locality = in.optional("locality", LOCALIZED);
        LocalizedText hours = in.required("hours", LOCALIZED);
        UnitId owner = in.required("owner", UNIT_ID);
        List<String> legalBases = in.list("legalBases", TEXT);
        return in.make(() -> new ContactPoint(
                id,
                channel,
                name,
                description,
                new ContactPoint.Address(address, locality(channel, locality)),
                hours,
                owner,
                Set.copyOf(legalBases)));
    });

    private static final Reading<LegalBasis> LEGAL_BASIS = entry(in -> {
        String id = in.required("id", TEXT);
        LocalizedText title = in.required("title", LOCALIZED);
        LocalizedText issuer = in.required("issuer", LOCALIZED);
        String number = in.optional("number", TEXT);
        String dateAsCited = in.optional("dateAsCited", TEXT);
        LocalDate date = in.optional("date", DATE);
        return in.make(() ->
                new LegalBasis(id, title, issuer, number, dateAsCited, date == null ? null : JalaliDate.of(date)));
    });

    private static final Reading<PromiseTerms> PROMISES = entry(in -> {
        PromiseTerms usual = PromiseTerms.STANDARD;
        Integer postponements = in.optional("postponements", NUMBER, usual.postponements());
        Integer most = in.optional("mostDays", NUMBER, usual.mostDays());
        Integer reminder = in.optional("reminderDays", NUMBER, usual.reminderDays());
        Integer dispute = in.optional("disputeDays", NUMBER, usual.disputeDays());
        Integer settle = in.optional("settleDays", NUMBER, usual.settleDays());
        return in.make(() -> new PromiseTerms(postponements, most, reminder, dispute, settle));
    });

    private static final Reading<NoticeTerms.Quiet> QUIET = entry(in -> {
        LocalTime from = in.required("from", TIME);
        LocalTime until = in.required("until", TIME);
        return in.make(() -> new NoticeTerms.Quiet(from, until));
    });

    private static final Reading<NoticeTerms> NOTICES = entry(in -> {
        NoticeTerms usual = NoticeTerms.STANDARD;
        NoticeTerms.Quiet quiet = in.optional("quiet", QUIET, usual.quiet());
        List<Integer> followUp = in.optional("followUpDays", listOf(NUMBER), usual.followUpDays());
        Integer reminder = in.optional("reminderDays", NUMBER, usual.reminderDays());
        URI page = in.optional("trackingPage", text(URI::create));
        return in.make(() -> new NoticeTerms(quiet, followUp, reminder, page));
    });

    /** An organization to be built when the file has no defect: what contradicts something else shows only then. */
    static final Reading<Supplier<Organization>> ORGANIZATION = entry(in -> {
        TenantId tenant = in.required("tenant", text(TenantId::new));
        LocalizedText name = in.required("name", LOCALIZED);
        Province province = in.required("province", PROVINCE);
        List<Unit> units = in.list("units", UNIT);
        UnitId intake = in.required("intake", UNIT_ID);
        List<Category> categories = in.list("categories", CATEGORY);
        List<ContactPoint> contactPoints = in.list("contactPoints", CONTACT_POINT);
        List<LegalBasis> legalBases = in.list("legalBases", LEGAL_BASIS);
        Map<CaseKind, CasePolicy> policies = in.required(
                "policies",
                mapOf(
                        oneOf(CaseKind.class),
                        kind -> PolicyReader.policy(
                                kind.toLowerCase(Locale.ROOT).replace('_', '-'))));
        Map<CategoryId, CasePolicy> categoryPolicies =
                in.optional("categoryPolicies", mapOf(CATEGORY_ID, PolicyReader::policy), Map.of());
        PromiseTerms promises = in.optional("promises", PROMISES, PromiseTerms.STANDARD);
        NoticeTerms notices = in.optional("notices", NOTICES, NoticeTerms.STANDARD);
        WorkCalendarBuilder calendar = in.required("calendar", CalendarReader.CALENDAR);
        return in.make(() -> () -> {
            OrganizationBuilder organization =
                    Organization.builder(tenant, name, province).intake(intake).calendar(calendar.build());
            units.forEach(organization::unit);
            categories.forEach(organization::category);
            contactPoints.forEach(organization::contactPoint);
            legalBases.forEach(organization::legalBasis);
            policies.forEach(organization::policy);
            organization.promiseTerms(promises);
            organization.noticeTerms(notices);
            categoryPolicies.forEach(organization::policy);
            return organization.build();
        });
    });

    private OrganizationReader() {}

    /** A number that is dialled somewhere else reaches somebody else, so only other addresses work everywhere. */
    private static LocalizedText locality(Channel channel, @Nullable LocalizedText given) {
        if (given == null && (channel == Channel.PHONE || channel == Channel.VOICEMAIL)) {
            throw new IllegalArgumentException("a telephone number needs the locality where it is dialled");
        }
        return given == null ? EVERYWHERE : given;
    }
}
