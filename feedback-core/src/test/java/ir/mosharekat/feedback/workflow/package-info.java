@NullMarked
package ir.mosharekat.feedback.workflow;

import org.jspecify.annotations.NullMarked;
