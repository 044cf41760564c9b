package ir.mosharekat.feedback.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The library as real modules: only a run on the module path finds a package that is not exported, a command that the
 * validator may not look into, or a resource that is out of reach.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModulePathTest {

    private static final List<String> NOT_MODULES =
            List.of("archunit", "assertj", "junit", "opentest4j", "apiguardian");

    @Test
    void registering_and_tracking_work_on_the_module_path() throws IOException, InterruptedException {
        String testClasses = Path.of("target", "test-classes").toAbsolutePath().toString();
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.equals(testClasses))
                .filter(path -> NOT_MODULES.stream()
                        .noneMatch(
                                name -> Path.of(path).getFileName().toString().contains(name)))
                .filter(path -> !path.contains("feedback-tck"))
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-p",
                        modules,
                        "--add-modules",
                        "ir.mosharekat.feedback.jdbi,ir.mosharekat.feedback.files,ir.mosharekat.feedback.http.server,"
                                + "ir.mosharekat.feedback.http.client,ir.mosharekat.feedback.webhooks,"
                                + "ir.mosharekat.feedback.testing,com.h2database",
                        "-cp",
                        testClasses,
                        ModulePathProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("ir.mosharekat.feedback.core tracked RECEIVED")
                .contains("route.unknown", "در این نشانی چیزی نیست.", "سمنان", "<service_code>electricity.lighting");
    }
}
