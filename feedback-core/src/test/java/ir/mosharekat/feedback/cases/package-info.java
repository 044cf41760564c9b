@NullMarked
package ir.mosharekat.feedback.cases;

import org.jspecify.annotations.NullMarked;
