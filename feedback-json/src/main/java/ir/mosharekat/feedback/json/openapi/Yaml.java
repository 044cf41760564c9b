package ir.mosharekat.feedback.json.openapi;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How the document is read and written as YAML. */
final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new QuotedStatuses())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private Yaml() {}

    static ObjectNode read(byte[] text) {
        return MAPPER.readValue(text, ObjectNode.class);
    }

    static String write(JsonNode root) {
        return MAPPER.writeValueAsString(root);
    }

    /** A status is the name of a reply; without quotes other readers take it for a number. */
    private static final class QuotedStatuses extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || name.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
