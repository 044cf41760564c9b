/** One servlet that a portal mounts: every service as JSON over HTTP. */
@NullMarked
package ir.mosharekat.feedback.http.server;

import org.jspecify.annotations.NullMarked;
