package ir.mosharekat.feedback.error;

import ir.mosharekat.feedback.text.LocalizedText;

/**
 * One thing wrong with a command.
 *
 * @param path where, as a property path such as {@code complainant.nationalCode}
 * @param code why, as a stable code such as {@code nationalCode.checksum}
 * @param message the same for people; never quotes the value
 */
public record Violation(String path, String code, LocalizedText message) {}
