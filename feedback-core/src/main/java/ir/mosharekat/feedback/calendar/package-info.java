/** The working calendar as it is corrected while it is in use: what was announced, when and by whom, and what was believed before. */
@NullMarked
package ir.mosharekat.feedback.calendar;

import org.jspecify.annotations.NullMarked;
