package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, resolution or directive that obliges the organization.
 *
 * @param id the name by which other data refers to it
 * @param title the title
 * @param issuer who issued it
 * @param number its number as cited
 * @param dateAsCited its date as the organization cites it, which may be mistaken
 * @param date the date it really bears, if known
 */
public record LegalBasis(
        String id,
        LocalizedText title,
        LocalizedText issuer,
        String number,
        String dateAsCited,
        @Nullable JalaliDate date) {}
