/** The services behind the interfaces; nothing here is for callers. */
@NullMarked
package ir.mosharekat.feedback.internal;

import org.jspecify.annotations.NullMarked;
