/** Jalali dates at the edges, the working calendar of a province, and deadlines that explain themselves day by day. */
@NullMarked
package ir.mosharekat.feedback.time;

import org.jspecify.annotations.NullMarked;
