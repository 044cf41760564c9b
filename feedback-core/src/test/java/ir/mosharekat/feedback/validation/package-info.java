@NullMarked
package ir.mosharekat.feedback.validation;

import org.jspecify.annotations.NullMarked;
