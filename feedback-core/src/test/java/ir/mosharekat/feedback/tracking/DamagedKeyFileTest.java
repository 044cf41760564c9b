package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to a key file, the message names the file, and no log ever holds a key. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedKeyFileTest {

    @TempDir
    private Path dir = Path.of("");

    private Path file = Path.of("");
    private String whole = "";
    private String id = "";

    @BeforeEach
    void make() throws IOException {
        file = dir.resolve("feedback.keys");
        id = KeyFile.open(file).currentId();
        whole = Files.readString(file);
    }

    @Test
    void an_empty_file_is_damaged() throws IOException {
        assertDamaged("");
    }

    @Test
    void a_file_that_names_no_current_key_is_damaged() throws IOException {
        assertDamaged(whole.replace("current=" + id + "\n", ""));
    }

    @Test
    void a_file_without_its_current_key_is_damaged() throws IOException {
        assertDamaged("current=" + id + "\n");
        assertDamaged(whole.replace("current=" + id, "current=00000000"));
    }

    @Test
    void a_file_that_was_cut_off_anywhere_in_its_key_is_damaged() throws IOException {
        for (int end = whole.indexOf("key.") + 1; end < whole.length() - 2; end++) {
            assertDamaged(whole.substring(0, end));
        }
    }

    @Test
    void a_secret_that_is_too_short_or_too_long_is_damaged() throws IOException {
        int secret = whole.indexOf("=", whole.indexOf("key.")) + 1;
        int end = whole.indexOf(":", secret);

        assertDamaged(whole.substring(0, secret) + whole.substring(end));
        assertDamaged(whole.substring(0, secret) + "AAECAwQFBgcICQoLDA0ODw==" + whole.substring(end));
        assertDamaged(whole.substring(0, secret) + "A".repeat(44) + whole.substring(end));
    }

    @Test
    void a_file_with_a_broken_escape_or_with_bytes_that_are_no_ascii_is_damaged() throws IOException {
        assertDamaged(whole + "\\u12");
        assertDamaged(whole.replace("current=", "current=\\uZZZZ"));
        assertDamaged(whole + "# کلید");
        assertDamaged("\uFEFF" + whole);
    }

    /** The line ends and the equals sign are what keeps a key out of the names, and names are told. */
    @Test
    void a_file_that_lost_a_divider_tells_no_key() throws IOException {
        assertDamaged(whole.replace("key." + id + "=", "key." + id));
        assertDamaged(whole.replace("current=" + id + "\n", "current=" + id));
        assertDamaged(whole.replace("\nkey." + id + "=", "="));
        assertDamaged(whole.replace("\n", " "));
        assertDamaged(whole.replace(":", "="));
        assertDamaged(whole.replace(":", ""));
    }

    @Test
    void of_a_thousand_random_damages_none_makes_it_tell_a_key_or_anything_but_damaged() throws IOException {
        Random random = new Random(51);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int more = random.nextInt(3); more >= 0; more--) {
                damage(damaged, random);
            }
            Files.writeString(file, damaged, StandardCharsets.ISO_8859_1);
            Throwable refusal = catchThrowable(() -> KeyFile.open(file));
            if (refusal != null) {
                assertRefusal(refusal);
            }
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int place = random.nextInt(text.length());
        char other = (char) random.nextInt(256);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(place);
            case 1 -> text.setCharAt(place, other);
            case 2 -> text.insert(place, other);
            default -> text.delete(place, Math.min(text.length(), place + random.nextInt(60)));
        }
    }

    private void assertDamaged(String content) throws IOException {
        Files.writeString(file, content);
        Throwable refusal = catchThrowable(() -> KeyFile.open(file));
        assertThat(refusal).as("opening a damaged file").isNotNull();
        assertRefusal(refusal);
    }

    private void assertRefusal(Throwable refusal) {
        StringWriter printed = new StringWriter();
        refusal.printStackTrace(new PrintWriter(printed));
        assertThat(refusal)
                .as("%s", printed)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key file " + file + " is damaged");
        String key =
                whole.substring(whole.indexOf('=', whole.indexOf("key.")) + 1).strip();
        for (int i = 0; i + 10 <= key.length(); i++) {
            assertThat(printed.toString()).doesNotContain(key.substring(i, i + 10));
        }
    }
}
