package ir.mosharekat.feedback.json.openapi;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of the document.
 *
 * @param file what it is called
 * @param root what it holds
 */
record Part(String file, ObjectNode root) {

    /** Reads a part that lies beside this class. */
    static Part named(String name) {
        String file = name + ".yaml";
        try (InputStream in = Part.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new Part(file, Yaml.read(in.readAllBytes()));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
