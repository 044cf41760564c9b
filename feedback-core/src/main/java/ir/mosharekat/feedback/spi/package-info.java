/** What a storage adapter implements. The javadoc of these types is the contract; the conformance kit checks it. */
@NullMarked
package ir.mosharekat.feedback.spi;

import org.jspecify.annotations.NullMarked;
