/** Tickets: messages to the governor, a manager or a unit, with directives to several units. */
@NullMarked
package ir.mosharekat.feedback.ticket;

import org.jspecify.annotations.NullMarked;
