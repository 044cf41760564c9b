/** The façade: build one {@link ir.mosharekat.feedback.Feedback} for a governorate or ministry and share it. */
@NullMarked
package ir.mosharekat.feedback;

import org.jspecify.annotations.NullMarked;
