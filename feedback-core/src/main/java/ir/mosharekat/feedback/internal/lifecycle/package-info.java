/** The rules of each kind of case: what every action of its lifecycle checks and changes. */
@NullMarked
package ir.mosharekat.feedback.internal.lifecycle;

import org.jspecify.annotations.NullMarked;
