@NullMarked
package ir.mosharekat.feedback.json.openapi;

import org.jspecify.annotations.NullMarked;
