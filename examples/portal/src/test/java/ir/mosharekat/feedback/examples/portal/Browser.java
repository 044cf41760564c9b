package ir.mosharekat.feedback.examples.portal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, driven as a reader drives it. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI portal;
    private final ChromeDriver driver;
    private final Camera camera;

    private Browser(URI portal, ChromeDriver driver) {
        this.portal = portal;
        this.driver = driver;
        this.camera = new Camera(driver);
    }

    /** The condition of the tests that need one. */
    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser open(URI portal, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        return new Browser(portal, new ChromeDriver(service, options));
    }

    Browser goTo(String path) {
        driver.get(portal.resolve(path).toString());
        return this;
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    Browser type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Browser choose(String id, String value) {
        new Select(driver.findElement(By.id(id))).selectByValue(value);
        return this;
    }

    Browser tick(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    /** Follows a link by what it says. */
    Browser follow(String words) {
        return andWait(driver.findElement(By.partialLinkText(words)));
    }

    /** {@return what a link downloads, with the headers it comes with: fetched in the session of the browser} */
    String download(String css) throws IOException, InterruptedException {
        URI address = URI.create(Objects.requireNonNull(find(css).getDomProperty("href")));
        Cookie session = Objects.requireNonNull(driver.manage().getCookieNamed("portal"));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Cookie", session.getName() + "=" + session.getValue())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer.headers() + answer.body();
    }

    /** Presses the button of a form. */
    Browser press(String css) {
        return andWait(find(css));
    }

    /** Opens the form of an action, if it is not open yet. */
    Browser unfold(String action) {
        WebElement details = driver.findElement(By.id(action));
        if (details.getDomAttribute("open") == null) {
            details.findElement(By.tagName("summary")).click();
        }
        return this;
    }

    /** Sends the form of an action. */
    Browser take(String action) {
        return unfold(action).press("#" + action + " form > button");
    }

    private Browser andWait(WebElement element) {
        double before = begun();
        element.click();
        return waitForNext(before);
    }

    /** Asks which page it is rather than whether an element of the last one is gone: the driver may fail over that. */
    private Browser waitForNext(double before) {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
        wait.until(any -> begun() != before);
        wait.until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer")));
        return this;
    }

    /** When the page began, which no two pages did at once. */
    private double begun() {
        return ((Number) Objects.requireNonNull(driver.executeScript("return performance.timeOrigin"))).doubleValue();
    }

    /** Types into whatever has the focus, as somebody does who has no mouse. */
    Browser keys(CharSequence... keys) {
        // Not to the element: of keys sent to one that takes files, the driver makes the names of files.
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Browser enter() {
        double before = begun();
        keys(Keys.ENTER);
        return waitForNext(before);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Pictures of the page: on a desk and in a hand. */
    Browser picture(String name) {
        camera.shoot(name, 1280);
        camera.shoot(name + "-narrow", 390);
        return this;
    }

    /** Puts the page on paper, and says how many sheets it takes. */
    int paper(String name) {
        return camera.print(name);
    }

    /** How much wider than a telephone the page is. */
    int overflow() {
        return camera.overflow(390);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
