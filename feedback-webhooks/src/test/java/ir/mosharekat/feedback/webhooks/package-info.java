@NullMarked
package ir.mosharekat.feedback.webhooks;

import org.jspecify.annotations.NullMarked;
