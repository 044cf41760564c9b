/** What the example programs do with each other. */
@NullMarked
package ir.mosharekat.feedback.examples.stories;

import org.jspecify.annotations.NullMarked;
