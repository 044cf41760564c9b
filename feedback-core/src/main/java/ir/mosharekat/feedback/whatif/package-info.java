/** What would have become of past cases under other policies, another calendar or another ladder. */
@NullMarked
package ir.mosharekat.feedback.whatif;

import org.jspecify.annotations.NullMarked;
