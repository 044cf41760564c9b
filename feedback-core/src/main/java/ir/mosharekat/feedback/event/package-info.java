/** What happened to a case, by identifiers only, chained by hash so that a missing or altered entry shows. */
@NullMarked
package ir.mosharekat.feedback.event;

import org.jspecify.annotations.NullMarked;
