@NullMarked
package ir.mosharekat.feedback.calendar;

import org.jspecify.annotations.NullMarked;
