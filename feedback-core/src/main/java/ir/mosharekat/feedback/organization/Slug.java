package ir.mosharekat.feedback.organization;

import java.util.regex.Pattern;

/** The form of identifiers that people choose: short names, in levels divided by slashes. */
final class Slug {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static void require(String value, int levels, int length) {
        String[] names = value.split("/", -1);
        if (value.length() > length || names.length > levels) {
            throw malformed(levels, length);
        }
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw malformed(levels, length);
            }
        }
    }

    private static IllegalArgumentException malformed(int levels, int length) {
        return new IllegalArgumentException("An identifier is lower-case letters, digits and single dashes, in at most "
                + levels + " levels divided by slashes and at most " + length + " characters");
    }
}
