/** The relational store, on Jdbi: PostgreSQL and H2. */
@NullMarked
package ir.mosharekat.feedback.jdbi;

import org.jspecify.annotations.NullMarked;
