/** Checking commands once, at the border, all violations at once. */
@NullMarked
package ir.mosharekat.feedback.validation;

import org.jspecify.annotations.NullMarked;
