@NullMarked
package ir.mosharekat.feedback.examples.portal;

import org.jspecify.annotations.NullMarked;
