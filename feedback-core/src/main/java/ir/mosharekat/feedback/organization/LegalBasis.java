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
 * @param number its number as cited; null if it is cited without one, as a charter is
 * @param dateAsCited its date as the organization cites it, which may be mistaken; null if it cites none
 * @param date the date it really bears; null if that is not known
 */
public record LegalBasis(
        String id,
        LocalizedText title,
        LocalizedText issuer,
        @Nullable String number,
        @Nullable String dateAsCited,
        @Nullable JalaliDate date) {}
