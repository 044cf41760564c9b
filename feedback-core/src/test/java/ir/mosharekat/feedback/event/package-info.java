@NullMarked
package ir.mosharekat.feedback.event;

import org.jspecify.annotations.NullMarked;
