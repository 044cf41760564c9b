@NullMarked
package ir.mosharekat.feedback.testing;

import org.jspecify.annotations.NullMarked;
