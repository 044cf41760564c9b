@NullMarked
package ir.mosharekat.feedback.error;

import org.jspecify.annotations.NullMarked;
