package ir.mosharekat.feedback.json.wire;

/** A command with nothing to say: an empty object. */
public record NothingForm() {}
