package ir.mosharekat.feedback.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes pictures of whole pages, whatever their height, into {@code target/screenshots}. */
final class Camera {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    Camera(ChromeDriver driver) {
        this.driver = driver;
    }

    void shoot(String name, int width, String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
        atWidth(width, () -> save(name, width));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** How much wider than the screen the page is; more than nothing makes a reader scroll sideways. */
    int overflow(int width) {
        int[] over = new int[1];
        atWidth(width, () -> over[0] = number("return document.documentElement.scrollWidth - innerWidth"));
        return over[0];
    }

    private void atWidth(int width, Runnable work) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        new WebDriverWait(driver, PATIENCE)
                .until(any -> number("return document.fonts.status === 'loaded' ? 1 : 0") == 1);
        work.run();
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void save(String name, int width) {
        int height = number("return document.documentElement.scrollHeight");
        Map<String, ?> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
                .get("data");
        try {
            Files.createDirectories(PICTURES);
            byte[] png =
                    Base64.getDecoder().decode(Objects.requireNonNull(picture).toString());
            Files.write(PICTURES.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String script) {
        return ((Number) Objects.requireNonNull(driver.executeScript(script))).intValue();
    }
}
