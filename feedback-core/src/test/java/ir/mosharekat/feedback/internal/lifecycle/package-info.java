@NullMarked
package ir.mosharekat.feedback.internal.lifecycle;

import org.jspecify.annotations.NullMarked;
