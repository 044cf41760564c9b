/**
 * Jackson codecs: cases and calendar facts for JSON columns, what is said over HTTP with the OpenAPI document of it, and
 * organizations as YAML.
 */
module ir.mosharekat.feedback.json {
    requires transitive ir.mosharekat.feedback.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports ir.mosharekat.feedback.json;
    exports ir.mosharekat.feedback.json.openapi;
    exports ir.mosharekat.feedback.json.wire;
}
