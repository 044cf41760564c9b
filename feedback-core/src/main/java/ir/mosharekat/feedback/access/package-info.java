/** Who acts, what a policy lets them do, and what of a case they may see. */
@NullMarked
package ir.mosharekat.feedback.access;

import org.jspecify.annotations.NullMarked;
