@NullMarked
package ir.mosharekat.feedback.internal;

import org.jspecify.annotations.NullMarked;
