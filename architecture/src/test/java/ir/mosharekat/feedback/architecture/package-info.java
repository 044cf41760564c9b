@NullMarked
package ir.mosharekat.feedback.architecture;

import org.jspecify.annotations.NullMarked;
