/** Who has read what of a case: the log that officials leave by looking, and that the citizen of the case reads. */
@NullMarked
package ir.mosharekat.feedback.accesslog;

import org.jspecify.annotations.NullMarked;
