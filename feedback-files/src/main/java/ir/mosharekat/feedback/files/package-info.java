/** What a host needs to take attachments: contents in the file system, an inspector, and a scanner on ClamAV. */
@NullMarked
package ir.mosharekat.feedback.files;

import org.jspecify.annotations.NullMarked;
