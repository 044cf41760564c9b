package ir.mosharekat.feedback.examples.portal.web;

/** How a field is filled in; the template {@code field.peb} draws each. */
public enum Input {
    /** A line of text in the reader's language. */
    LINE,
    /** A text of several lines. */
    AREA,
    /** A person's name. */
    NAME,
    /** A number, code or date, which is written from left to right. */
    DIGITS,
    /** A telephone number. */
    TELEPHONE,
    /** An e-mail address. */
    EMAIL,
    /** The access secret of a receipt, which is never shown again. */
    SECRET,
    /** A password. */
    PASSWORD,
    /** A code, or the line of a receipt, that is pasted. */
    PASTED,
    /** A unit of the organization. */
    UNIT,
    /** A category of the organization. */
    CATEGORY,
    /** What the citizen calls a message. */
    CONTRIBUTION,
    /** One of the desk's officials, or nobody. */
    OFFICIAL,
    /** Any of the desk's officials. */
    OFFICIALS,
    /** How a complaint came out. */
    OUTCOME,
    /** Why a complaint is not taken up. */
    REASON,
    /** What a refusal rests on. */
    LEGAL_BASIS,
    /** By which medium somebody wants to be told. */
    MEDIUM,
    /** One to five. */
    RATING,
    /** One of the directives on the ticket. */
    DIRECTIVE,
    /** Files, and what was taken in of them before. */
    FILES,
    /** Several directives, each with a unit, a wording and a day. */
    ORDERS
}
