package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the data of an {@link Organization}, and finds all that contradicts itself before it is used. */
public final class OrganizationBuilder {

    final TenantId tenant;
    final LocalizedText name;
    final Province province;
    final Map<UnitId, Unit> units = new LinkedHashMap<>();
    final Map<CategoryId, Category> categories = new LinkedHashMap<>();
    final List<ContactPoint> contactPoints = new ArrayList<>();
    final Map<String, LegalBasis> legalBases = new LinkedHashMap<>();
    final Map<CaseKind, CasePolicy> policies = new EnumMap<>(CaseKind.class);
    final Map<CategoryId, CasePolicy> categoryPolicies = new LinkedHashMap<>();
    final List<String> twice = new ArrayList<>();

    @Nullable
    UnitId intake;

    @Nullable
    WorkCalendar calendar;

    PromiseTerms promiseTerms = PromiseTerms.STANDARD;
    NoticeTerms noticeTerms = NoticeTerms.STANDARD;

    OrganizationBuilder(TenantId tenant, LocalizedText name, Province province) {
        this.tenant = tenant;
        this.name = name;
        this.province = province;
    }

    static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new OrganizationDefectsException(List.of("there has to be " + what));
        }
        return value;
    }

    /**
     * Adds a unit.
     *
     * @param unit the unit
     * @return this builder
     */
    public OrganizationBuilder unit(Unit unit) {
        put(units, unit.id(), unit);
        return this;
    }

    /**
     * Adds a category.
     *
     * @param category the category
     * @return this builder
     */
    public OrganizationBuilder category(Category category) {
        put(categories, category.id(), category);
        return this;
    }

    /**
     * Adds a way to reach the organization.
     *
     * @param contactPoint the contact point
     * @return this builder
     */
    public OrganizationBuilder contactPoint(ContactPoint contactPoint) {
        contactPoints.add(contactPoint);
        return this;
    }

    /**
     * Adds what obliges the organization.
     *
     * @param legalBasis the legal basis
     * @return this builder
     */
    public OrganizationBuilder legalBasis(LegalBasis legalBasis) {
        put(legalBases, legalBasis.id(), legalBasis);
        return this;
    }

    /**
     * Sets the numbers by which cases of a kind are handled.
     *
     * @param kind the kind of case
     * @param policy the numbers
     * @return this builder
     */
    public OrganizationBuilder policy(CaseKind kind, CasePolicy policy) {
        put(policies, kind, policy);
        return this;
    }

    /**
     * Sets the numbers by which cases of a category, and of those below it, are handled.
     *
     * @param category the category
     * @param policy the numbers
     * @return this builder
     */
    public OrganizationBuilder policy(CategoryId category, CasePolicy policy) {
        put(categoryPolicies, category, policy);
        return this;
    }

    /**
     * Sets the unit that sorts what comes without a category.
     *
     * @param unit the unit
     * @return this builder
     */
    public OrganizationBuilder intake(UnitId unit) {
        intake = unit;
        return this;
    }

    /**
     * Sets the days the organization works on.
     *
     * @param days the calendar
     * @return this builder
     */
    public OrganizationBuilder calendar(WorkCalendar days) {
        calendar = days;
        return this;
    }

    /**
     * Sets the numbers by which promises are handled; {@link PromiseTerms#STANDARD} if nothing is set.
     *
     * @param terms the numbers
     * @return this builder
     */
    public OrganizationBuilder promiseTerms(PromiseTerms terms) {
        promiseTerms = terms;
        return this;
    }

    /**
     * Sets how people are told of what happens to cases; {@link NoticeTerms#STANDARD} if nothing is set.
     *
     * @param terms the terms
     * @return this builder
     */
    public OrganizationBuilder noticeTerms(NoticeTerms terms) {
        noticeTerms = terms;
        return this;
    }

    /**
     * Builds the organization.
     *
     * @return the organization
     * @throws OrganizationDefectsException if the data contradicts itself; it lists every defect
     */
    public Organization build() {
        List<String> defects = new OrganizationCheck(this).defects();
        if (!defects.isEmpty()) {
            throw new OrganizationDefectsException(defects);
        }
        return new Organization(this);
    }

    private <K, V> void put(Map<K, V> into, K key, V value) {
        if (into.put(key, value) != null) {
            twice.add(key + " is there twice");
        }
    }
}
