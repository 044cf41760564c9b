/** The governorate as data: province, units, categories, contact points, legal bases and policies. */
@NullMarked
package ir.mosharekat.feedback.organization;

import org.jspecify.annotations.NullMarked;
