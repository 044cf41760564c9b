package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.time.Holiday;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example files as they are written. */
final class Examples {

    private Examples() {}

    static String text(String name) {
        try (InputStream in = ExampleOrganizations.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text of a file: what people see, and the keys and names besides. */
    static Stream<String> texts(String name) {
        return texts(YamlDocument.read(text(name), new Defects()));
    }

    /** The holidays of a file; the calendar that is made of them does not list them. */
    static List<Holiday> holidays(String name) {
        Node file = YamlDocument.read(text(name), new Defects());
        return Readings.listOf(CalendarReader.HOLIDAY).read(value(value(file, "calendar"), "holidays"));
    }

    private static Node value(Node node, String key) {
        return Objects.requireNonNull(((Node.Entries) node).nodes().get(key));
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Stream.of(scalar.text());
        }
        return node instanceof Node.Items items
                ? items.nodes().stream().flatMap(Examples::texts)
                : ((Node.Entries) node)
                        .nodes().entrySet().stream()
                                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), texts(entry.getValue())));
    }
}
