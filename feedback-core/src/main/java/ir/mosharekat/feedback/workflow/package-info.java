/** Lifecycles as data: transition tables that are verified when built and can be drawn. */
@NullMarked
package ir.mosharekat.feedback.workflow;

import org.jspecify.annotations.NullMarked;
