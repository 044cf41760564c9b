/**
 * What is said over HTTP, in both directions: forms are what somebody fills in and sends, replies what comes back. Servers
 * read forms strictly; clients read replies leniently, and codes in replies are texts, so that a newer server breaks no older
 * client. The names of fields are those that violations name.
 */
@NullMarked
package ir.mosharekat.feedback.json.wire;

import org.jspecify.annotations.NullMarked;
