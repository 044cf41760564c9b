@NullMarked
package ir.mosharekat.feedback.http.client;

import org.jspecify.annotations.NullMarked;
