package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.json.Node.Place;
import ir.mosharekat.feedback.json.OrganizationFileException.Defect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into {@link Node}s. Only what stands there is read: aliases and tags are refused, so nothing
 * unfolds to more than the text. Left to itself Jackson reads the alias {@code *name} as the text {@code name}.
 */
final class YamlDocument {

    private static final int DEEPEST = 16;
    private static final int LONGEST_KEY = 100;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** How the parser quotes the file below its message. */
    private static final String QUOTED = "    ";

    private static final Pattern POSITION = Pattern.compile(" in reader, line (\\d+), column \\d+:");

    private final YAMLParser parser;
    private final Defects defects;

    private YamlDocument(YAMLParser parser, Defects defects) {
        this.parser = parser;
        this.defects = defects;
    }

    /** The only document of a text; where it is no YAML the reading ends. */
    static Node read(String text, Defects defects) {
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlDocument(parser, defects).whole();
        }
    }

    private Node whole() {
        try {
            JsonToken first = parser.nextToken();
            Place file = new Place("", line(), defects);
            Node root = first == null ? new Node.Scalar(file, "") : node(first, file);
            if (parser.nextToken() != null) {
                new Place("", line(), defects).refuse("a second document begins; there has to be one");
            }
            return root;
        } catch (JacksonException e) {
            throw defects.endingWith(new Defect(lineOf(e), "", "is no YAML that is read here: " + messageOf(e)));
        }
    }

    private Node node(JsonToken token, Place place) {
        if (parser.isCurrentAlias() || parser.getTypeId() != null) {
            place.refuse("aliases and tags are not read; write it out");
        }
        return switch (token) {
            case START_OBJECT -> new Node.Entries(place, entries(place));
            case START_ARRAY -> new Node.Items(place, items(place));
            case VALUE_NULL -> new Node.Scalar(place, "");
            default -> new Node.Scalar(place, parser.getString());
        };
    }

    private Map<String, Node> entries(Place place) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place entry = place.entry(key.substring(0, Math.min(key.length(), LONGEST_KEY)), line());
            if (entries.put(key, node(parser.nextToken(), entry)) != null) {
                entry.refuse("is there twice");
            }
        }
        return entries;
    }

    private List<Node> items(Place place) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, place.item(items.size(), line())));
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The location of the exception is that of the token before; its message names the right one last. */
    private int lineOf(JacksonException e) {
        return POSITION.matcher(e.getOriginalMessage())
                .results()
                .map(position -> Integer.valueOf(position.group(1)))
                .reduce((before, last) -> last)
                .orElseGet(this::line);
    }

    private static String messageOf(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line ->
                        !line.startsWith(QUOTED) && !POSITION.matcher(line).matches())
                .collect(Collectors.joining(", "));
    }
}
