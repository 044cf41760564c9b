@NullMarked
package ir.mosharekat.feedback.access;

import org.jspecify.annotations.NullMarked;
