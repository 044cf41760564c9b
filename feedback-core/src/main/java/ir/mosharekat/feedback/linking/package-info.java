/** How cases come to belong together: merged and taken apart again, split, converted, and linked. */
@NullMarked
package ir.mosharekat.feedback.linking;

import org.jspecify.annotations.NullMarked;
