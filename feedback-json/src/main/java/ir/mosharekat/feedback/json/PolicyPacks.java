package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.organization.CasePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Policies to begin with, each with the law or practice it cites: a province names one in its file and overrides what it
 * does otherwise, as in {@code {pack: IR-COMPLAINT-15WD, answer: 10 working days}}.
 *
 * <p>The files lie beside this class in {@code packs/}, to be read and compared. Each call reads its file again; keep
 * the result.
 */
public final class PolicyPacks {

    /**
     * The names of all packs: complaints as Iranian agencies answer them (15 working days, 20 days, 30 working days),
     * the ten days of the consumers' bylaw, the ten working days of the law on free access to information, the 21 days of India's CPGRAMS, and the European
     * directive on whistle-blowers.
     */
    public static final List<String> NAMES = List.of(
            "IR-COMPLAINT-15WD",
            "IR-COMPLAINT-20D",
            "IR-COMPLAINT-30WD",
            "IR-CONSUMER-10D",
            "IR-FOI",
            "CPGRAMS-21D",
            "EU-2019-1937");

    private PolicyPacks() {}

    /**
     * A pack as it stands.
     *
     * @param pack one of {@link #NAMES}
     * @param name the name under which cases keep its deadlines, such as {@code complaint}
     * @return the policy
     * @throws IllegalArgumentException if there is no pack of that name
     */
    public static CasePolicy policy(String pack, String name) {
        return draft(pack).policy(name);
    }

    static PolicyDraft draft(String pack) {
        if (!NAMES.contains(pack)) {
            throw new IllegalArgumentException("there is no pack of that name; there are " + String.join(", ", NAMES));
        }
        try (InputStream in =
                Objects.requireNonNull(PolicyPacks.class.getResourceAsStream("packs/" + pack + ".yaml"))) {
            return YamlSource.read(in, PolicyReader.PACK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
