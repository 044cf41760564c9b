package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;

/**
 * A province (استان) with its counties.
 *
 * @param code two digits of the Statistical Centre of Iran, not of ISO 3166-2
 * @param name the name
 * @param phoneCode the area code with its zero, such as {@code 023}
 * @param counties the counties (شهرستان)
 */
public record Province(String code, LocalizedText name, String phoneCode, List<County> counties) {

    /**
     * A province with a copy of its counties.
     *
     * @param code two digits
     * @param name the name
     * @param phoneCode the area code with its zero
     * @param counties the counties
     */
    public Province {
        counties = List.copyOf(counties);
    }
}
