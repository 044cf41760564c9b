package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The passwords of the demo accounts: drawn at the first start and kept in a file, or one given for all of them. */
final class DeskPasswords {

    /** Letters and digits that nobody takes for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private DeskPasswords() {}

    static Map<DeskAccount, String> of(Path file, Optional<String> given) throws IOException {
        Map<DeskAccount, String> passwords = new EnumMap<>(DeskAccount.class);
        if (given.isPresent()) {
            for (DeskAccount account : DeskAccount.values()) {
                passwords.put(account, given.get());
            }
            return passwords;
        }
        if (Files.notExists(file)) {
            write(file);
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            kept.load(reader);
        }
        for (DeskAccount account : DeskAccount.values()) {
            String password = kept.getProperty(account.login());
            if (password == null) {
                throw new IOException(
                        "No password for " + account.login() + " in " + file + "; delete it for new ones");
            }
            passwords.put(account, password);
        }
        return passwords;
    }

    private static void write(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        StringBuilder lines = new StringBuilder("# Passwords of the demo desk. Delete this file for new ones.\n");
        for (DeskAccount account : DeskAccount.values()) {
            lines.append(account.login()).append('=');
            random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> lines.append(ALPHABET.charAt(index)));
            lines.append('\n');
        }
        DataFolder.createPrivately(file);
        Files.writeString(file, lines, StandardCharsets.US_ASCII);
    }
}
