package ir.mosharekat.feedback.identity;

/** The kinds of identifiers and addresses that can be checked; the kind of a number has to be declared, not detected. */
public enum IdentifierKind {
    /** A {@link NationalCode}. */
    NATIONAL_CODE,
    /** A {@link LegalId}. */
    LEGAL_ID,
    /** A {@link ForeignerCode}. */
    FOREIGNER_CODE,
    /** A {@link PostalCode}. */
    POSTAL_CODE,
    /** A {@link Mobile}. */
    MOBILE,
    /** A {@link Landline}. */
    LANDLINE,
    /** A {@link ShortCode}. */
    SHORT_CODE,
    /** An {@link SmsLine}. */
    SMS_LINE,
    /** An {@link EmailAddress}. */
    EMAIL;

    /**
     * The canonical form of what somebody typed: the value the record of this kind would hold.
     *
     * @param typed the identifier as typed
     * @return its canonical form, in ASCII
     * @throws MalformedIdentifierException if it is not well-formed
     */
    public String canonical(String typed) {
        return switch (this) {
            case NATIONAL_CODE -> NationalCode.canonical(typed);
            case LEGAL_ID -> LegalId.canonical(typed);
            case FOREIGNER_CODE -> ForeignerCode.canonical(typed);
            case POSTAL_CODE -> PostalCode.canonical(typed);
            case MOBILE -> Mobile.canonical(typed);
            case LANDLINE -> Landline.canonical(typed);
            case SHORT_CODE -> ShortCode.canonical(typed);
            case SMS_LINE -> SmsLine.canonical(typed);
            case EMAIL -> EmailAddress.canonical(typed);
        };
    }
}
