/** Notices to citizens and officials: by which medium, with which words, and what became of each of them. */
@NullMarked
package ir.mosharekat.feedback.notification;

import org.jspecify.annotations.NullMarked;
