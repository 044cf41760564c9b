/** What pages of citizens and of the desk have in common: forms, words, language, and what protects them. */
@NullMarked
package ir.mosharekat.feedback.examples.portal.web;

import org.jspecify.annotations.NullMarked;
