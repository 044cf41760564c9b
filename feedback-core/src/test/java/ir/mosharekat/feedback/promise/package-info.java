@NullMarked
package ir.mosharekat.feedback.promise;

import org.jspecify.annotations.NullMarked;
