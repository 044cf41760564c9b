package ir.mosharekat.feedback.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes pictures of whole pages, whatever their height, and prints them, into {@code target/screenshots}. */
final class Camera {

    private static final Path PICTURES = Path.of("target", "screenshots");
    /** A page that is no higher is taken as it stands: beyond the screen, the browser moves what runs from the right. */
    private static final int SCREEN = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An object of a PDF that is a page, and not the list of all of them. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final ChromeDriver driver;

    Camera(ChromeDriver driver) {
        this.driver = driver;
    }

    void shoot(String name, int width) {
        atWidth(width, () -> picture(name, width));
    }

    /** Prints on A4, and says how many sheets it took. */
    int print(String name) {
        byte[] pdf = data("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
        save(name + ".pdf", pdf);
        return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
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
                Map.of("width", width, "height", SCREEN, "deviceScaleFactor", 1, "mobile", false));
        new WebDriverWait(driver, PATIENCE)
                .until(any -> number("return document.fonts.status === 'loaded' ? 1 : 0") == 1);
        work.run();
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void picture(String name, int width) {
        int height = number("return document.documentElement.scrollHeight");
        Map<String, ?> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        save(
                name + ".png",
                data("Page.captureScreenshot", Map.of("captureBeyondViewport", height > SCREEN, "clip", clip)));
    }

    private byte[] data(String command, Map<String, Object> parameters) {
        Object data = driver.executeCdpCommand(command, parameters).get("data");
        return Base64.getDecoder().decode(Objects.requireNonNull(data).toString());
    }

    private static void save(String name, byte[] content) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String script) {
        return ((Number) Objects.requireNonNull(driver.executeScript(script))).intValue();
    }
}
