package ir.mosharekat.feedback.json.wire;

/**
 * How many there are.
 *
 * @param count the number
 */
public record CountReply(long count) {}
