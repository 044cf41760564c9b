package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.OrganizationYaml.SHORTEST;
import static ir.mosharekat.feedback.json.OrganizationYaml.defects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.organization.OrganizationDefectsException;
import ir.mosharekat.feedback.time.InvalidCalendarException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody wrote by hand are refused soon, and nothing but a refusal comes out of any file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class OrganizationFileBoundsTest {

    @Test
    void ten_megabytes_are_refused_without_being_read_to_the_end() {
        var file = new ByteArrayInputStream(new byte[10_000_000]);

        assertThatThrownBy(() -> OrganizationFile.read(file))
                .isInstanceOf(OrganizationFileException.class)
                .hasMessageEndingWith("the file: is bigger than 1048576 bytes");
        assertThat(file.available()).isEqualTo(10_000_000 - YamlSource.MOST_BYTES - 1);
    }

    @Test
    void a_file_of_aliases_of_aliases_unfolds_to_nothing() {
        var bomb = new StringBuilder("l0: &l0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            String last = "*l" + (i - 1);
            bomb.append("l" + i + ": &l" + i + " [" + last + ", " + last + "]\n");
        }

        assertThat(defects(bomb.toString()))
                .filteredOn(defect -> defect.endsWith("aliases and tags are not read; write it out"))
                .hasSize(2 * 29)
                .last()
                .asString()
                .startsWith("30 l29[1]: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "\"", "&a ", "a: [", "!!x "})
    void what_nests_or_repeats_half_a_megabyte_deep_is_refused(String piece) {
        assertThat(defects("units: " + piece.repeat(500_000 / piece.length()))).isNotEmpty();
        assertThat(defects(piece.repeat(500_000 / piece.length()))).isNotEmpty();
    }

    @Test
    void after_a_hundred_defects_the_rest_is_not_looked_for() {
        assertThat(defects("units: [" + "desk, ".repeat(100_000) + "]")).hasSize(Defects.MOST);
        assertThat(defects("a: 1\n".repeat(100_000))).hasSize(Defects.MOST);
    }

    @Test
    void an_endless_key_is_cut_where_it_is_named() {
        assertThat(defects("k".repeat(1000) + ": 1\n" + SHORTEST))
                .singleElement()
                .asString()
                .startsWith("1 " + "k".repeat(100) + ": is no key here");
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_its_first_strange_line() {
        byte[] windows = SHORTEST.getBytes(Charset.forName("windows-1256"));

        assertThatThrownBy(() -> OrganizationFile.read(new ByteArrayInputStream(windows)))
                .hasMessageEndingWith("line 2, the file: is not UTF-8 from here");
        assertThatThrownBy(() -> OrganizationFile.read(new ByteArrayInputStream(new byte[] {'a', ':', (byte) 0xD8})))
                .hasMessageEndingWith("line 1, the file: is not UTF-8 from here");
    }

    @Test
    void whichever_line_of_an_example_is_missing_nothing_but_a_refusal_comes_out() {
        List<String> lines = lines("semnan");
        for (int missing = 0; missing < lines.size(); missing++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(missing);
            requireReadOrRefused(String.join("\n", rest));
        }
    }

    @Test
    void whatever_is_typed_by_mistake_nothing_but_a_refusal_comes_out() {
        var random = new Random(1404);
        String typed = "[]{}:,-?#&*!|>'\"%@ \n\t\u200C۱xي";
        String text = String.join("\n", lines("khorasan-razavi"));
        for (int i = 0; i < 200; i++) {
            var file = new StringBuilder(text);
            for (int mistakes = random.nextInt(3); mistakes >= 0; mistakes--) {
                file.setCharAt(random.nextInt(file.length()), typed.charAt(random.nextInt(typed.length())));
            }
            requireReadOrRefused(file.toString());
        }
    }

    /** Without most of the holidays, which are all alike. */
    private static List<String> lines(String example) {
        return Examples.text(example)
                .lines()
                .filter(line -> !line.contains("CONFIRMED,") && !line.contains("PREDICTED,"))
                .toList();
    }

    private static void requireReadOrRefused(String file) {
        try {
            OrganizationYaml.read(file);
        } catch (OrganizationFileException | OrganizationDefectsException | InvalidCalendarException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }
}
