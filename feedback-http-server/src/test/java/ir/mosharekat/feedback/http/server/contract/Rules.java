package ir.mosharekat.feedback.http.server.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to hold for every operation of a document, so that a reader finds the same in each. Each rule names who breaks it. */
final class Rules {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(code|secret|password|token|کد|رمز).*", Pattern.DOTALL);
    private static final Pattern PERSIAN = Pattern.compile(".*[\\u0600-\\u06FF].*", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    /** What is as long as its form says. */
    private static final Set<Object> DAYS = Set.of("date", "date-time");

    private final Document document;

    Rules(Document document) {
        this.document = document;
    }

    /** Generators name methods after them. */
    List<String> operationsWithoutANameOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        return operations(operation -> CAMEL_CASE.matcher(operation.id()).matches() && seen.add(operation.id()));
    }

    List<String> operationsOutsideTheTags() {
        Set<Object> described = new HashSet<>();
        for (Object tag : Tree.list(document.root().get("tags"))) {
            if (!Tree.text(Tree.map(tag).get("description")).isBlank()
                    && isPersian(Tree.map(tag).get("x-title-fa"))) {
                described.add(Tree.map(tag).get("name"));
            }
        }
        return operations(operation -> {
            List<Object> tags = Tree.list(operation.node().get("tags"));
            return tags.size() == 1 && described.containsAll(tags);
        });
    }

    List<String> operationsWithoutBothSummaries() {
        return operations(
                operation -> !Tree.text(operation.node().get("summary")).isBlank()
                        && isPersian(operation.node().get("x-summary-fa")));
    }

    List<String> operationsWithoutAProblem() {
        return operations(
                operation -> Tree.map(operation.reply(500).orElse(Map.of()).get("content"))
                        .keySet()
                        .equals(Set.of(Contract.PROBLEM)));
    }

    /** Who may call is said at each operation, and not taken from what holds for all. */
    List<String> operationsThatDoNotSayWhoMayCall() {
        Set<String> schemes = document.components("securitySchemes").keySet();
        return operations(operation -> operation.node().get("security") instanceof List<?> ways
                && ways.stream()
                        .allMatch(way -> schemes.containsAll(Tree.map(way).keySet())));
    }

    List<String> operationsWithAPathOfOtherParameters() {
        return operations(operation -> {
            List<String> said = new ArrayList<>();
            operation.parameters("path").forEach(parameter -> said.add(Tree.text(parameter.get("name"))));
            List<String> there = TEMPLATE.matcher(operation.path())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            return said.equals(there);
        });
    }

    /** An address ends up in logs and histories. */
    List<String> addressesThatTellASecret() {
        return operations(operation -> Stream.of("path", "query")
                .flatMap(in -> operation.parameters(in).stream())
                .flatMap(parameter -> Stream.of("name", "description").map(parameter::get))
                .noneMatch(words -> SECRET.matcher(Tree.text(words)).matches()));
    }

    /** What a server does not know it must not pass over: a misspelt field would be lost without a word. */
    List<String> openObjectsInRequests() {
        return named(requestSchemas()
                .filter(schema -> "object".equals(schema.get("type"))
                        && !Boolean.FALSE.equals(schema.get("additionalProperties"))
                        && Tree.map(schema.get("additionalProperties")).isEmpty()));
    }

    List<String> textsInRequestsWithoutALongestLength() {
        return named(
                requestSchemas().flatMap(Rules::parts).map(document::resolved).filter(Rules::isUnbounded));
    }

    /** A client of today has to get on with a server of tomorrow. */
    List<String> repliesThatCannotGrow() {
        return named(replySchemas()
                .filter(schema ->
                        Boolean.FALSE.equals(schema.get("additionalProperties")) || schema.containsKey("enum")));
    }

    List<String> schemasThatNobodyUses() {
        Set<Map<String, Object>> used = SchemaWalk.from(document, Stream.concat(requestRoots(), replyRoots()));
        return document.components("schemas").entrySet().stream()
                .filter(schema -> !used.contains(Tree.map(schema.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> referencesThatLeadNowhere() {
        return Tree.maps(document.root())
                .filter(node -> node.get("$ref") instanceof String)
                .map(node -> Tree.text(node.get("$ref")))
                .filter(reference -> document.at(reference).isEmpty())
                .distinct()
                .toList();
    }

    private Stream<Map<String, Object>> requestSchemas() {
        return SchemaWalk.from(document, requestRoots()).stream();
    }

    private Stream<Map<String, Object>> replySchemas() {
        return SchemaWalk.from(document, replyRoots()).stream();
    }

    private Stream<Map<String, Object>> requestRoots() {
        return document.operations().stream().flatMap(operation -> operation.requestSchema().stream());
    }

    private Stream<Map<String, Object>> replyRoots() {
        return document.operations().stream()
                .flatMap(operation -> Tree.map(operation.node().get("responses")).values().stream())
                .map(document::resolved)
                .flatMap(reply -> Tree.map(reply.get("content")).values().stream())
                .map(media -> Tree.map(Tree.map(media).get("schema")));
    }

    private static Stream<Map<String, Object>> parts(Map<String, Object> schema) {
        return Stream.concat(
                        Tree.map(schema.get("properties")).values().stream(),
                        Stream.of("items", "additionalProperties").map(schema::get))
                .map(Tree::map);
    }

    private static boolean isUnbounded(Map<String, Object> schema) {
        return "string".equals(schema.get("type"))
                && !schema.containsKey("maxLength")
                && !schema.containsKey("enum")
                && !DAYS.contains(schema.getOrDefault("format", ""));
    }

    private List<String> operations(Predicate<Operation> rule) {
        return document.operations().stream()
                .filter(rule.negate())
                .map(Operation::toString)
                .toList();
    }

    private static List<String> named(Stream<Map<String, Object>> schemas) {
        return schemas.map(schema -> Json.write(schema)).sorted().toList();
    }

    private static boolean isPersian(@Nullable Object words) {
        return PERSIAN.matcher(Tree.text(words)).matches();
    }
}
