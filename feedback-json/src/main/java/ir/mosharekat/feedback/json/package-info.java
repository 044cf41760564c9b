/** Jackson codecs: cases and calendar facts for JSON columns and the wire, organizations as YAML. */
@NullMarked
package ir.mosharekat.feedback.json;

import org.jspecify.annotations.NullMarked;
