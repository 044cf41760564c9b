/** The servlet in real containers, asked by a real client. */
@NullMarked
package ir.mosharekat.feedback.http.server;

import org.jspecify.annotations.NullMarked;
