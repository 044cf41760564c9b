/** Open311 GeoReport v2, for apps that report to many cities and know nothing of this library. */
@NullMarked
package ir.mosharekat.feedback.http.server.open311;

import org.jspecify.annotations.NullMarked;
