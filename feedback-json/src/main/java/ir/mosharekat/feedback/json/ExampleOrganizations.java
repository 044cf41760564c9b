package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.organization.Organization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Two governorates as examples to try the library with and to copy from. They are not official data: what is known is
 * cited, what is not known is invented or assumed, and each file says which is which.
 *
 * <p>The files lie beside this class in {@code examples/}. Each call reads its file again; keep the result.
 */
public final class ExampleOrganizations {

    private ExampleOrganizations() {}

    /**
     * The governorate of Semnan, with the contact points of its participation strategy.
     *
     * @return an example, not official data
     */
    public static Organization semnan() {
        return read("semnan");
    }

    /**
     * The governorate of Khorasan Razavi, with SAMAD 111.
     *
     * @return an example, not official data
     */
    public static Organization khorasanRazavi() {
        return read("khorasan-razavi");
    }

    private static Organization read(String name) {
        try (InputStream in = open(name)) {
            return OrganizationFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an example. */
    static InputStream open(String name) {
        return Objects.requireNonNull(ExampleOrganizations.class.getResourceAsStream("examples/" + name + ".yaml"));
    }
}
