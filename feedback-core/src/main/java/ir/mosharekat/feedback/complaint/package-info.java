/** Complaints: their lifecycle, the commands that move them and the service that takes those commands. */
@NullMarked
package ir.mosharekat.feedback.complaint;

import org.jspecify.annotations.NullMarked;
