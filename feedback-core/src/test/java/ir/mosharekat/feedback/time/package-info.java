/** Tests of dates, calendars and deadlines, with the real holidays of 1402 to 1405 as a fixture. */
@NullMarked
package ir.mosharekat.feedback.time;

import org.jspecify.annotations.NullMarked;
