/** Persian text as people really type it: canonical form, search key, digits, order. */
@NullMarked
package ir.mosharekat.feedback.text;

import org.jspecify.annotations.NullMarked;
