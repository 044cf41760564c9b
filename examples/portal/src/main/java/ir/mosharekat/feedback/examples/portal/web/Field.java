package ir.mosharekat.feedback.examples.portal.web;

/**
 * A field of a form. Its name is the path under which the library reports what is wrong with it, so that the message
 * finds its way to the field by itself.
 *
 * @param name the name
 * @param input how it is filled in
 * @param label the key of its label, and of the hint below the label
 * @param need whether it may be left out
 */
public record Field(String name, Input input, String label, Need need) {

    /** Whether a field may be left out. */
    public enum Need {
        /** It may not. */
        REQUIRED,
        /** It may, and the label says so. */
        OPTIONAL
    }

    /** {@return a field that has to be filled in, labelled by its own name} */
    public static Field of(String name, Input input) {
        return new Field(name, input, name, Need.REQUIRED);
    }

    /** {@return the same under another label} */
    public Field called(String key) {
        return new Field(name, input, key, need);
    }

    /** {@return the same, to be left out if one likes} */
    public Field ifAny() {
        return new Field(name, input, label, Need.OPTIONAL);
    }
}
