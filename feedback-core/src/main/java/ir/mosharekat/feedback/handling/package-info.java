/** What a desk and a citizen do with a case of any kind: find it, look at it, track it, note on it. */
@NullMarked
package ir.mosharekat.feedback.handling;

import org.jspecify.annotations.NullMarked;
