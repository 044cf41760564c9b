/** What stands before every servlet here, whatever it serves: not for others. */
@NullMarked
package ir.mosharekat.feedback.http.server.front;

import org.jspecify.annotations.NullMarked;
