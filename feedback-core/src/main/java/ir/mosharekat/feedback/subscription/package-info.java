/** What happens to cases, told to other systems: what leaves the house, by which port, and how it is told again. */
@NullMarked
package ir.mosharekat.feedback.subscription;

import org.jspecify.annotations.NullMarked;
