package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import java.util.Set;

/**
 * One way to reach the organization, as its participation strategy publishes it.
 *
 * @param id the name by which other data refers to it
 * @param channel the medium
 * @param name what it is called
 * @param description who may use it, what for, and how it is followed up
 * @param address where it is reached
 * @param hours when it can be reached
 * @param owner the unit that answers for it
 * @param legalBases the names of the legal bases it rests on
 */
public record ContactPoint(
        String id,
        Channel channel,
        LocalizedText name,
        LocalizedText description,
        Address address,
        LocalizedText hours,
        UnitId owner,
        Set<String> legalBases) {

    /**
     * A contact point with a copy of its legal bases.
     *
     * @param id the name by which other data refers to it
     * @param channel the medium
     * @param name what it is called
     * @param description who may use it, what for, and how it is followed up
     * @param address where it is reached
     * @param hours when it can be reached
     * @param owner the unit that answers for it
     * @param legalBases the names of the legal bases it rests on
     */
    public ContactPoint {
        legalBases = Set.copyOf(legalBases);
    }

    /**
     * An address as it is dialled or typed, with the place where that works. A local number such as 2129300 is never
     * turned into an international one: read as a Tehran number, it reaches somebody else.
     *
     * @param value the number, URL or e-mail address
     * @param locality where it can be dialled, or {@code everywhere}
     */
    public record Address(String value, LocalizedText locality) {}
}
