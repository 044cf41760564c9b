/** Paper letters by the batch: scanned, numbered, made cases of, and counted until none is missing. */
@NullMarked
package ir.mosharekat.feedback.letter;

import org.jspecify.annotations.NullMarked;
