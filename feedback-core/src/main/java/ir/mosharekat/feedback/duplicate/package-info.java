/** Cases that may be about the same: suggested to whoever decides, never decided. */
@NullMarked
package ir.mosharekat.feedback.duplicate;

import org.jspecify.annotations.NullMarked;
