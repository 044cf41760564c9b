/** What tests of portals and adapters need beside a test framework: an in-memory store, a settable clock, samples. */
@NullMarked
package ir.mosharekat.feedback.testing;

import org.jspecify.annotations.NullMarked;
