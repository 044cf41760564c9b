/** Holds the server to its document: rules for the document, a check of exchanges, and requests good and bad. */
@NullMarked
package ir.mosharekat.feedback.http.server.contract;

import org.jspecify.annotations.NullMarked;
