package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.webhooks.WebhookKey;
import ir.mosharekat.feedback.webhooks.WebhookVerifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherSystemTest {

    @Test
    void another_system_is_told_if_the_start_says_where_it_is_and_checks_with_the_key_in_the_folder(
            @TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        assertThat(OtherSystem.at("", data.webhookKey())).isEmpty();
        assertThat(data.webhookKey()).doesNotExist();

        List<String> told = new CopyOnWriteArrayList<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            try (exchange) {
                WebhookKey key = WebhookKey.of(Files.readString(data.webhookKey()));
                var headers = exchange.getRequestHeaders();
                String id = headers.getFirst("webhook-id");
                boolean accepted = WebhookVerifier.of(key)
                        .accepts(
                                id,
                                headers.getFirst("webhook-timestamp"),
                                headers.getFirst("webhook-signature"),
                                exchange.getRequestBody().readAllBytes());
                told.add(accepted + " " + id);
                exchange.sendResponseHeaders(204, -1);
            }
        });
        other.start();
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), Optional.of("synthetic-1405"));
        String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/hooks";
        Portal.Host host = new Portal.Host(
                data, passwords, Optional.empty(), Clock.systemUTC(), OtherSystem.at(address, data.webhookKey()));
        try (Portal portal = Portal.start(0, host)) {
            Receipt receipt = portal.feedback()
                    .complaints()
                    .register(
                            RegisterComplaint.builder()
                                    .subject("خاموشی خیابان نمونه")
                                    .text("چراغ‌های خیابان نمونه خاموش است.")
                                    .build(),
                            CommandContext.citizen(Channel.WEB));
            portal.doWhatIsDue();
            assertThat(told).containsExactly("true " + receipt.caseId() + "-1");
        } finally {
            other.stop(0);
        }
    }
}
