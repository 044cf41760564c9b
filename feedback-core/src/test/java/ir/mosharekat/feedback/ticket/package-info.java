@NullMarked
package ir.mosharekat.feedback.ticket;

import org.jspecify.annotations.NullMarked;
