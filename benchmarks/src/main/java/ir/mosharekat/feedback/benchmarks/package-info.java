/** The library beside plain JDBC programs, in one run, as ratios. */
@NullMarked
package ir.mosharekat.feedback.benchmarks;

import org.jspecify.annotations.NullMarked;
