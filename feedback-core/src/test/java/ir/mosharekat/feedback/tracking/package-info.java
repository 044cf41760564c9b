@NullMarked
package ir.mosharekat.feedback.tracking;

import org.jspecify.annotations.NullMarked;
