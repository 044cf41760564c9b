/** Events of cases as Standard Webhooks: signed, to addresses that are allowed, and how a receiver checks them. */
@NullMarked
package ir.mosharekat.feedback.webhooks;

import org.jspecify.annotations.NullMarked;
