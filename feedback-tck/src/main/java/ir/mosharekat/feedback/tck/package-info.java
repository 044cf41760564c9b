/**
 * The conformance kit. An adapter writes one {@code FeedbackStoreFixture} and one short subclass for each suite; nothing
 * in a suite is ever skipped.
 */
@NullMarked
package ir.mosharekat.feedback.tck;

import org.jspecify.annotations.NullMarked;
