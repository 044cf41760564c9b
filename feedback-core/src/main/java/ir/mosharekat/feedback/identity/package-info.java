/** Identifiers and addresses of people and bodies in Iran, each checked once and kept in one canonical ASCII form. */
@NullMarked
package ir.mosharekat.feedback.identity;

import org.jspecify.annotations.NullMarked;
