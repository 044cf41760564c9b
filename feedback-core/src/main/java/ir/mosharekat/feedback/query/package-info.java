/** Questions about cases: a closed list of criteria, keyset pages, and what each criterion means. */
@NullMarked
package ir.mosharekat.feedback.query;

import org.jspecify.annotations.NullMarked;
