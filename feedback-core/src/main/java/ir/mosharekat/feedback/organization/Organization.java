package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A governorate or ministry as data: who it is, its units and categories, the ways to reach it, what obliges it, the
 * numbers it works by and the days it works on. Its contact points, with what they rest on, are its participation
 * strategy (راهبرد مشارکت). Immutable and thread-safe.
 */
public final class Organization {

    private final TenantId tenant;
    private final LocalizedText name;
    private final Province province;
    private final Map<UnitId, Unit> units;
    private final Map<CategoryId, Category> categories;
    private final List<ContactPoint> contactPoints;
    private final Map<String, LegalBasis> legalBases;
    private final Map<CaseKind, CasePolicy> policies;
    private final Map<CategoryId, CasePolicy> categoryPolicies;
    private final UnitId intake;
    private final WorkCalendar calendar;
    private final PromiseTerms promiseTerms;
    private final NoticeTerms noticeTerms;

    Organization(OrganizationBuilder builder) {
        tenant = builder.tenant;
        name = builder.name;
        province = builder.province;
        units = Collections.unmodifiableMap(builder.units);
        categories = Collections.unmodifiableMap(builder.categories);
        contactPoints = List.copyOf(builder.contactPoints);
        legalBases = Collections.unmodifiableMap(builder.legalBases);
        policies = Map.copyOf(builder.policies);
        categoryPolicies = Map.copyOf(builder.categoryPolicies);
        intake = OrganizationBuilder.given("an intake unit", builder.intake);
        calendar = OrganizationBuilder.given("a calendar", builder.calendar);
        promiseTerms = builder.promiseTerms;
        noticeTerms = builder.noticeTerms;
    }

    /**
     * Starts an organization.
     *
     * @param tenant the name its cases are kept under
     * @param name its full name
     * @param province its province
     * @return a builder
     */
    public static OrganizationBuilder builder(TenantId tenant, LocalizedText name, Province province) {
        return new OrganizationBuilder(tenant, name, province);
    }

    /** {@return the name its cases are kept under} */
    public TenantId tenant() {
        return tenant;
    }

    /** {@return its full name} */
    public LocalizedText name() {
        return name;
    }

    /** {@return its province, with the counties} */
    public Province province() {
        return province;
    }

    /** {@return its units, in the order of the data} */
    public Collection<Unit> units() {
        return units.values();
    }

    /**
     * Finds a unit.
     *
     * @param id the unit
     * @return the unit, or empty if there is none
     */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * The units above a unit.
     *
     * @param id the unit
     * @return those above it, the nearest first
     */
    public List<Unit> above(UnitId id) {
        List<Unit> line = new ArrayList<>();
        Unit unit = units.get(id);
        while (unit != null && unit.parent() != null) {
            unit = units.get(unit.parent());
            if (unit != null) {
                line.add(unit);
            }
        }
        return line;
    }

    /** {@return its categories, in the order of the data} */
    public Collection<Category> categories() {
        return categories.values();
    }

    /**
     * Finds a category.
     *
     * @param id the category
     * @return the category, or empty if there is none
     */
    public Optional<Category> category(CategoryId id) {
        return Optional.ofNullable(categories.get(id));
    }

    /**
     * What is asked of everybody who submits a case of a category.
     *
     * @param id the category
     * @return the fields of all wider categories and its own, the widest first; none if there is no such category
     */
    public List<CategoryField> fields(CategoryId id) {
        List<CategoryField> fields = new ArrayList<>();
        Category category = categories.get(id);
        while (category != null) {
            fields.addAll(0, category.fields());
            category = category.parent() == null ? null : categories.get(category.parent());
        }
        return fields;
    }

    /** {@return the ways to reach it, in the order of the data: its participation strategy} */
    public List<ContactPoint> contactPoints() {
        return contactPoints;
    }

    /** {@return what obliges it} */
    public Collection<LegalBasis> legalBases() {
        return legalBases.values();
    }

    /**
     * Finds a legal basis.
     *
     * @param id its name
     * @return the legal basis, or empty if there is none
     */
    public Optional<LegalBasis> legalBasis(String id) {
        return Optional.ofNullable(legalBases.get(id));
    }

    /** {@return the unit that sorts what comes without a category} */
    public UnitId intake() {
        return intake;
    }

    /** {@return the days it works on, as they were written down; what was announced since is kept beside the cases} */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * The numbers by which a case is handled: those of its category, or of the nearest wider one that has its own, or of
     * its kind.
     *
     * @param kind the kind of case
     * @param category its category; null for none
     * @return the policy
     */
    public CasePolicy policy(CaseKind kind, @Nullable CategoryId category) {
        CategoryId next = category;
        while (next != null) {
            CasePolicy own = categoryPolicies.get(next);
            if (own != null) {
                return own;
            }
            Category found = categories.get(next);
            next = found == null ? null : found.parent();
        }
        CasePolicy ofKind = policies.get(kind);
        if (ofKind == null) {
            throw new IllegalStateException("An organization has a policy for every kind of case");
        }
        return ofKind;
    }

    @Override
    public String toString() {
        return "Organization[" + tenant + "]";
    }

    /** {@return the numbers by which promises are handled} */
    public PromiseTerms promiseTerms() {
        return promiseTerms;
    }

    /** {@return how people are told of what happens to cases} */
    public NoticeTerms noticeTerms() {
        return noticeTerms;
    }
}
