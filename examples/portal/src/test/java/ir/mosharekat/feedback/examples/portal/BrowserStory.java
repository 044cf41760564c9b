package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A portal of its own and a browser before it, for each story. */
@EnabledIf("ir.mosharekat.feedback.examples.portal.Browser#isInstalled")
@Tag("browser")
abstract class BrowserStory {

    private static final String PASSWORD = "a-password-for-tests";

    Portal portal;

    /** What the malware scanner says of every file. */
    volatile MalwareScanner.Verdict verdict = MalwareScanner.Verdict.CLEAN;

    Browser browser;
    private Path files = Path.of("");
    private Path outgoing = Path.of("");

    @SuppressWarnings("NullAway.Init")
    BrowserStory() {}

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        files = Files.createDirectories(folder.resolve("files"));
        DataFolder data = DataFolder.open(folder.resolve("data"));
        outgoing = data.outgoing();
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), Optional.of(PASSWORD));
        portal = Portal.start(0, new Portal.Host(data, passwords, scanner(), clock()));
        browser = Browser.open(portal.address(), folder.resolve("profile"));
    }

    /** {@return what looks for malware in this story; empty for a host that has nothing that does} */
    Optional<MalwareScanner> scanner() {
        return Optional.of(content -> verdict);
    }

    /** {@return what time it is in this story} */
    Clock clock() {
        return Clock.systemUTC();
    }

    /** {@return the notices that were sent by a medium, the oldest first: their names are made in that order} */
    List<Path> sent(String medium) throws IOException {
        try (Stream<Path> notices = Files.list(outgoing.resolve(medium))) {
            return notices.sorted().toList();
        }
    }

    @AfterEach
    void stop() {
        browser.close();
        portal.close();
    }

    /** Logs in at the desk, from whatever page. */
    void logIn(DeskAccount account) {
        browser.goTo("/desk/login").type("login", account.login()).type("password", PASSWORD);
        browser.press(".sheet button");
    }

    void logOut() {
        browser.press(".account button");
    }

    /** Registers what is in the form and keeps the receipt. */
    Codes register() {
        browser.press(".sheet > button");
        return new Codes(browser.text("#code"), browser.text("#secret"), browser.text("#signed"));
    }

    void track(Codes codes) {
        browser.goTo("/track").type("code", codes.code()).type("secret", codes.secret());
        browser.press(".sheet > button");
    }

    /** Chooses a file. */
    void attach(String field, String name, String text) {
        try {
            Path file = Files.writeString(files.resolve(name), text);
            browser.find("#" + field).sendKeys(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph as a real portal printed it, without a single joiner. */
    static String paragraph() {
        try (InputStream in = Objects.requireNonNull(BrowserStory.class.getResourceAsStream("complaint.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a citizen takes home. */
    record Codes(String code, String secret, String signed) {}
}
