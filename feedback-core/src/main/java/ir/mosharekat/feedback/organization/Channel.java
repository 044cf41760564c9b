package ir.mosharekat.feedback.organization;

/** The medium by which something came in or goes out. */
public enum Channel {
    /** The portal's pages. */
    WEB,
    /** Another program, through the library or HTTP. */
    API,
    /** E-mail (پست الکترونیکی). */
    EMAIL,
    /** Text message (پیامک). */
    SMS,
    /** The 24-hour answering machine (پیامگیر). */
    VOICEMAIL,
    /** A telephone conversation, such as SAMAD 111. */
    PHONE,
    /** A paper letter. */
    LETTER,
    /** A visit to the office. */
    IN_PERSON
}
