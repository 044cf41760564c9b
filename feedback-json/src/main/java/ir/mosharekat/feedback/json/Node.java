package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.json.OrganizationFileException.Defect;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows where it stands. */
sealed interface Node {

    Place place();

    /** A text, a number or nothing at all, as it was written; nothing is the empty text. */
    record Scalar(Place place, String text) implements Node {}

    /** A list. */
    record Items(Place place, List<Node> nodes) implements Node {}

    /** Keys with their values, in the order of the file. */
    record Entries(Place place, Map<String, Node> nodes) implements Node {}

    /** Whether it says nothing: {@code parent:} with no value is the same as no {@code parent} at all. */
    default boolean isAbsent() {
        return this instanceof Scalar scalar && scalar.text().isBlank();
    }

    /** Where in the file something stands, and where its defects go. */
    record Place(String path, int line, Defects defects) {

        Place entry(String key, int at) {
            return new Place(path.isEmpty() ? key : path + "." + key, at, defects);
        }

        Place item(int index, int at) {
            return new Place(path + "[" + index + "]", at, defects);
        }

        /** Notes a defect, and gives {@link #nothing} for the value. */
        @SuppressWarnings("TypeParameterUnusedInFormals")
        <T> T refuse(String problem) {
            defects.add(new Defect(line, path, problem));
            return nothing();
        }

        /** What stands for a value that has a defect: null, which {@link Fields#make} keeps from being used. */
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        static <T> T nothing() {
            return null;
        }
    }
}
