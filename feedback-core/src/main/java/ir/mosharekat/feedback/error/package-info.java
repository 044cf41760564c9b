/** What can go wrong: one unchecked exception per reason, each with a stable code and a Persian and an English message. */
@NullMarked
package ir.mosharekat.feedback.error;

import org.jspecify.annotations.NullMarked;
