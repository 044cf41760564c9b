/** SDK for a portal that serves feedback over HTTP. */
@NullMarked
package ir.mosharekat.feedback.http.client;

import org.jspecify.annotations.NullMarked;
