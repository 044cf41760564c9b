/** Open311 in real containers, asked by a real client. */
@NullMarked
package ir.mosharekat.feedback.http.server.open311;

import org.jspecify.annotations.NullMarked;
