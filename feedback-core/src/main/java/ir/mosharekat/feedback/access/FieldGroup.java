package ir.mosharekat.feedback.access;

/** What of a case a policy shows or hides, as groups of fields. */
public enum FieldGroup {
    /** State, dates, category and unit. */
    STATUS,
    /** Subject and messages that citizens may read. */
    BODY,
    /** How the citizen can be reached. */
    CONTACT,
    /** The citizen's name. */
    IDENTITY,
    /** The citizen's national code or another official number. */
    NATIONAL_CODE,
    /** The officials a complaint is about. */
    ACCUSED,
    /** Messages for officials only. */
    INTERNAL_NOTE,
    /** What attached files are called. */
    ATTACHMENT_NAME,
    /** Attached files, as copies that tell nothing of who made them, where and when. */
    ATTACHMENT_CONTENT,
    /** Attached files as they came. */
    ATTACHMENT_ORIGINAL,
    /** The history, and which officials have to do with it. */
    AUDIT
}
