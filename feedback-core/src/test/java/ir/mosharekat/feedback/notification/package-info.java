@NullMarked
package ir.mosharekat.feedback.notification;

import org.jspecify.annotations.NullMarked;
