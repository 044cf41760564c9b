@NullMarked
package ir.mosharekat.feedback.json;

import org.jspecify.annotations.NullMarked;
