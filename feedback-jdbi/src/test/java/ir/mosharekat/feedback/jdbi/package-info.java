@NullMarked
package ir.mosharekat.feedback.jdbi;

import org.jspecify.annotations.NullMarked;
