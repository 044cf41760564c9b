/** What stands before every servlet here. */
@NullMarked
package ir.mosharekat.feedback.http.server.front;

import org.jspecify.annotations.NullMarked;
