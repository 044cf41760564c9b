/** The program of the README. */
@NullMarked
package ir.mosharekat.feedback.examples.quickstart;

import org.jspecify.annotations.NullMarked;
