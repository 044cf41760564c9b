package ir.mosharekat.feedback.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.TrackedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuickstartTest {

    @TempDir
    Path folder;

    @Test
    void the_citizen_reads_the_answer() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:quickstart-test;DB_CLOSE_DELAY=-1");
        TrackedCase tracked = Quickstart.run(memory, folder.resolve("keys"));
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .containsExactly("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.", "چراغ‌ها تعمیر و روشن شد.");
    }

    @Test
    void the_readme_shows_this_program() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/java/ir/mosharekat/feedback/examples/quickstart/Quickstart.java"));
        int begin = lines.indexOf("        // readme:begin");
        int end = lines.indexOf("        // readme:end");
        String program = lines.subList(begin + 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + program + "\n```");
    }
}
