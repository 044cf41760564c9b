package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;

/**
 * A county (شهرستان), which a county governor (فرماندار) heads.
 *
 * @param code four digits of the Statistical Centre of Iran, beginning with the province's two
 * @param name the name
 */
public record County(String code, LocalizedText name) {}
