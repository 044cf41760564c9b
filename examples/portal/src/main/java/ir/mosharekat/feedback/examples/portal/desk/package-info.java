/** The pages of officials: find what is due, and do with a case what the library allows. */
@NullMarked
package ir.mosharekat.feedback.examples.portal.desk;

import org.jspecify.annotations.NullMarked;
