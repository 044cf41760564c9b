/**
 * Files that citizens and desks attach to what they say: where their bytes are kept, what is made sure of before
 * anybody else gets them, and what is shown of them.
 */
@NullMarked
package ir.mosharekat.feedback.attachment;

import org.jspecify.annotations.NullMarked;
