@NullMarked
package ir.mosharekat.feedback.subscription;

import org.jspecify.annotations.NullMarked;
