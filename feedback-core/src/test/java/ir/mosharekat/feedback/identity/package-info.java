/** Identifiers as people type them, right and wrong; all of them synthetic or public. */
@NullMarked
package ir.mosharekat.feedback.identity;

import org.jspecify.annotations.NullMarked;
