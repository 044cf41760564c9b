@NullMarked
package ir.mosharekat.feedback.organization;

import org.jspecify.annotations.NullMarked;
