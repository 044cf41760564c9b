/** What was promised to citizens: by whom, by when, what became of it, and who keeps promises how often. */
@NullMarked
package ir.mosharekat.feedback.promise;

import org.jspecify.annotations.NullMarked;
