package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an app sees it whose client others wrote, years before there was a portal. */
@EnabledIf("ir.mosharekat.feedback.examples.portal.NodeProgram#isInstalled")
@Tag("node")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Open311ClientStoryTest {

    @Test
    void a_client_of_others_finds_the_services_files_a_request_and_reads_it_back(@TempDir Path folder)
            throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        String key = AppKeys.drawn(data.appKeys()).orElseThrow();
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), Optional.of("synthetic-1405"));
        Path installed = Files.createTempDirectory(Path.of("target"), "open311-client-");
        NodeProgram app = NodeProgram.install("open311", installed);
        try (Portal portal = Portal.start(0, new Portal.Host(data, passwords, Optional.empty(), Clock.systemUTC()))) {
            String address = portal.address().resolve("/open311/v2/").toString();
            assertThat(app.run(List.of(address, key)))
                    .contains("\"endpoint\":\"" + address + "\"")
                    .contains("\"water.outage\"", "\"electricity.lighting\"")
                    .contains("\"attributes\":[\"subscription\",\"since\",\"extent\"]")
                    .contains("\"description\":\"آب کوچهٔ نمونه از دیروز قطع است و تانکر نمی‌آید.\"")
                    .contains("\"address\":\"سمنان، کوچهٔ نمونه‌ای\"", "\"lat\":35.5769", "\"long\":53.3953")
                    .contains("\"status\":\"open\"", "\"service_code\":\"water.outage\"")
                    .contains("\"open\":1", "\"several\":1")
                    .containsPattern("\"number\":\"([0-9]{16})\".*\"token\":\"\\1\"")
                    .contains("\"stranger\":\"There was an error connecting to the Open311 API: 403\"");
        }
    }
}
