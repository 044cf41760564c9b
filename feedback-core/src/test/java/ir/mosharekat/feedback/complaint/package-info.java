@NullMarked
package ir.mosharekat.feedback.complaint;

import org.jspecify.annotations.NullMarked;
