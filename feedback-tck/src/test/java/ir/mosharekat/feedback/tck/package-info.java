@NullMarked
package ir.mosharekat.feedback.tck;

import org.jspecify.annotations.NullMarked;
