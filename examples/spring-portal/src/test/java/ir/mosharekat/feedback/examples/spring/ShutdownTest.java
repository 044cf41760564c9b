package ir.mosharekat.feedback.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The end of the application, as a citizen sees it who has just pressed the button. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class ShutdownTest {

    private static final String COMPLAINT =
            "{\"subject\": \"خاموشی خیابان نمونه\", \"text\": \"چراغ‌های خیابان نمونه خاموش است.\"}";

    /** Says that a request has come as far as the servlet. */
    @Configuration(proxyBeanMethods = false)
    static class Watch {

        static final CountDownLatch BEGUN = new CountDownLatch(1);

        @Bean
        Filter watch() {
            return (request, response, chain) -> {
                BEGUN.countDown();
                chain.doFilter(request, response);
            };
        }
    }

    @Test
    void what_has_begun_is_answered_before_the_application_ends(@TempDir Path folder) throws Exception {
        RunningPortal portal = RunningPortal.start(folder, Watch.class);
        int port = portal.port();
        byte[] body = COMPLAINT.getBytes(StandardCharsets.UTF_8);
        try (Socket citizen = connect(port)) {
            String head = "POST /feedback/complaints HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Idempotency-Key: synthetic-key-of-one-submission\r\nConnection: close\r\nContent-Length: "
                    + body.length + "\r\n\r\n";
            citizen.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            citizen.getOutputStream().write(body, 0, 10);
            Watch.BEGUN.await();
            CompletableFuture<Void> end = CompletableFuture.runAsync(portal::close);
            waitUntilNobodyIsLetIn(port);
            citizen.getOutputStream().write(body, 10, body.length - 10);
            String answer = new String(citizen.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201").contains("trackingCode");
            end.join();
        }
    }

    private static void waitUntilNobodyIsLetIn(int port) throws IOException {
        boolean open = true;
        while (open) {
            try {
                connect(port).close();
                Thread.onSpinWait();
            } catch (ConnectException e) {
                open = false;
            }
        }
    }

    private static Socket connect(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }
}
