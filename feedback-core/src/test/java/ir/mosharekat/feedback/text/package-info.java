/** What Persian text goes through, tried on the spellings people really use. */
@NullMarked
package ir.mosharekat.feedback.text;

import org.jspecify.annotations.NullMarked;
