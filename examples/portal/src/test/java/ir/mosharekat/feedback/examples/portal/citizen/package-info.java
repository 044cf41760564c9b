@NullMarked
package ir.mosharekat.feedback.examples.portal.citizen;

import org.jspecify.annotations.NullMarked;
