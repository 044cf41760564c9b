package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/** Collects who submits a case. Not thread-safe. */
public final class PersonFormBuilder {

    private @Nullable String name;
    private @Nullable String nationalCode;
    private @Nullable String legalId;
    private @Nullable String foreignerCode;
    private @Nullable String mobile;
    private @Nullable String landline;
    private @Nullable String email;
    private @Nullable String postalCode;
    private @Nullable String address;
    private @Nullable Channel preferred;

    PersonFormBuilder() {}

    /**
     * Sets the name.
     *
     * @param value the name
     * @return this builder
     */
    public PersonFormBuilder name(String value) {
        name = value;
        return this;
    }

    /**
     * Sets the national code.
     *
     * @param value the national code
     * @return this builder
     */
    public PersonFormBuilder nationalCode(String value) {
        nationalCode = value;
        return this;
    }

    /**
     * Sets the identifier of a legal person.
     *
     * @param value the identifier of a legal person
     * @return this builder
     */
    public PersonFormBuilder legalId(String value) {
        legalId = value;
        return this;
    }

    /**
     * Sets the code of a foreign citizen.
     *
     * @param value the code of a foreign citizen
     * @return this builder
     */
    public PersonFormBuilder foreignerCode(String value) {
        foreignerCode = value;
        return this;
    }

    /**
     * Sets a mobile number.
     *
     * @param value a mobile number
     * @return this builder
     */
    public PersonFormBuilder mobile(String value) {
        mobile = value;
        return this;
    }

    /**
     * Sets a landline number.
     *
     * @param value a landline number
     * @return this builder
     */
    public PersonFormBuilder landline(String value) {
        landline = value;
        return this;
    }

    /**
     * Sets an e-mail address.
     *
     * @param value an e-mail address
     * @return this builder
     */
    public PersonFormBuilder email(String value) {
        email = value;
        return this;
    }

    /**
     * Sets a postal code.
     *
     * @param value a postal code
     * @return this builder
     */
    public PersonFormBuilder postalCode(String value) {
        postalCode = value;
        return this;
    }

    /**
     * Sets an address.
     *
     * @param value an address
     * @return this builder
     */
    public PersonFormBuilder address(String value) {
        address = value;
        return this;
    }

    /**
     * Sets by what the person wants to be told.
     *
     * @param value by what the person wants to be told
     * @return this builder
     */
    public PersonFormBuilder preferred(Channel value) {
        preferred = value;
        return this;
    }

    /** {@return the form} Nothing in it is checked yet. */
    public PersonForm build() {
        return new PersonForm(
                name, nationalCode, legalId, foreignerCode, mobile, landline, email, postalCode, address, preferred);
    }
}
