/** The portal as a program: its settings, its server, its start and its end. */
@NullMarked
package ir.mosharekat.feedback.examples.portal;

import org.jspecify.annotations.NullMarked;
