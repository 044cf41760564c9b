/** What was announced about the working calendar while it is in use, entry by entry. */
@NullMarked
package ir.mosharekat.feedback.calendar;

import org.jspecify.annotations.NullMarked;
