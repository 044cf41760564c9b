package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.Message;
import java.util.List;

/**
 * Files to be attached to a message.
 *
 * @param message the message
 * @param uploads the identifiers of the uploads, as given; at least one
 */
public record Attaching(Message message, List<String> uploads) {}
