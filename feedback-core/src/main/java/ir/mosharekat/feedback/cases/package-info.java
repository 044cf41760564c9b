/** The case: its snapshot, details, messages and the people in it, as they cross the storage SPI. */
@NullMarked
package ir.mosharekat.feedback.cases;

import org.jspecify.annotations.NullMarked;
