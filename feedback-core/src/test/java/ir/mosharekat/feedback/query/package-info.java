@NullMarked
package ir.mosharekat.feedback.query;

import org.jspecify.annotations.NullMarked;
