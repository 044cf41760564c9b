/** How a case is known: its identifier, its public tracking code, the access secret that proves whose it is, and the signed receipt. */
@NullMarked
package ir.mosharekat.feedback.tracking;

import org.jspecify.annotations.NullMarked;
