/** The pages of citizens: register, keep the receipt, track, reply and object. */
@NullMarked
package ir.mosharekat.feedback.examples.portal.citizen;

import org.jspecify.annotations.NullMarked;
