package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.organization.Channel;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The API keys of apps that file what citizens report. Of a key its hash is kept, in a file with a line {@code app=hash} for
 * each; an app is a citizen of its own, which sees what it filed. Immutable.
 */
final class AppKeys {

    private static final String DEMO_APP = "app-demo";
    private static final int KEY_BYTES = 24;

    private final Map<String, String> apps;

    private AppKeys(Map<String, String> apps) {
        this.apps = apps;
    }

    static AppKeys in(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
                kept.load(reader);
            }
        }
        Map<String, String> apps = new TreeMap<>();
        kept.stringPropertyNames().forEach(app -> apps.put(kept.getProperty(app), app));
        return new AppKeys(apps);
    }

    /** Draws a key for the demo app, if there is no file yet; it is said once and not kept. */
    static Optional<String> drawn(Path file) throws IOException {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bits = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bits);
        String key = HexFormat.of().formatHex(bits);
        DataFolder.createPrivately(file);
        Files.writeString(
                file,
                "# Hashes of API keys, app=SHA-256. Delete this file for a new one.\n" + DEMO_APP + "=" + hash(key)
                        + "\n",
                StandardCharsets.US_ASCII);
        return Optional.of(key);
    }

    /** Who asks with a key. Looked up by its hash: how long that takes tells nothing of a key. */
    Optional<CommandContext> caller(String key) {
        return Optional.ofNullable(apps.get(hash(key)))
                .map(app -> CommandContext.of(new Actor.IdentifiedCitizen(new CitizenId(app)), Channel.API));
    }

    private static String hash(String key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
