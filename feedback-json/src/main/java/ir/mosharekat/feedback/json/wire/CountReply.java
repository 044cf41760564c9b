package ir.mosharekat.feedback.json.wire;

/**
 * How many there are.
 *
 * @param count how many
 */
public record CountReply(long count) {}
