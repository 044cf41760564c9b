@NullMarked
package ir.mosharekat.feedback.files;

import org.jspecify.annotations.NullMarked;
