@NullMarked
package ir.mosharekat.feedback.examples.spring;

import org.jspecify.annotations.NullMarked;
