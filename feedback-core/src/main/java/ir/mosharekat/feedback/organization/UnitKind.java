package ir.mosharekat.feedback.organization;

/** What kind of body a unit is. */
public enum UnitKind {
    /** The governor's own office (حوزه استاندار). */
    GOVERNOR_OFFICE,
    /** A deputy office (معاونت). */
    DEPUTY_OFFICE,
    /** A general headquarters office (دفتر کل ستادی). */
    GENERAL_OFFICE,
    /** A provincial general department (اداره کل). */
    GENERAL_DEPARTMENT,
    /** A county governor's office (فرمانداری). */
    COUNTY_GOVERNOR_OFFICE,
    /** A district governor's office (بخشداری). */
    DISTRICT_OFFICE,
    /** A body outside the governorate's own staff (دستگاه اجرایی). */
    EXECUTIVE_AGENCY
}
