package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.http.server.Container;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stories of apps that come out the same in every container. */
@ParameterizedClass(name = "{0}")
@EnumSource
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class Open311Story {

    static final String TOWN = "a-key-of-the-town-app-0001";
    static final String VILLAGE = "a-key-of-the-village-app-0002";
    static final String LIGHTING = "electricity.lighting";
    static final String DARK = "چراغ‌های کوچه از سه هفته پیش خاموش است و شب‌ها نمی‌شود رفت‌وآمد کرد.";

    private static final Map<String, String> APPS = Map.of(TOWN, "app-town", VILLAGE, "app-village");
    private static final UnitId ELECTRICITY = new UnitId("agency/electricity");
    private static final Map<String, Staff> STAFF = Map.of(
            "clerk", Staff.of(new StaffId("clerk"), Role.INTAKE_CLERK),
            "screener", Staff.of(new StaffId("screener"), Role.SCREENER),
            "handler", Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(ELECTRICITY)));

    final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");
    final Feedback feedback = Feedback.builder()
            .store(new InMemoryFeedbackStore())
            .organization(ExampleOrganizations.semnan())
            .keys(FeedbackKeys.generate(new SecureRandom()))
            .accessPolicy(new GovernmentPolicy())
            .clock(clock)
            .build();
    private final HttpClient client = HttpClient.newHttpClient();

    /** JUnit sets it, before everything else. */
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Container.Kind kind;

    private Optional<Container> container = Optional.empty();

    @BeforeEach
    final void open() {
        Open311ServletBuilder servlet = Open311Servlet.of(feedback)
                .apiKeys(Open311Story::app)
                .caller(Open311Story::official)
                .jurisdiction("semnan.example")
                .registrations(10_000, Duration.ofSeconds(1));
        container = Optional.of(kind.start(equip(servlet).build()));
    }

    @AfterEach
    final void close() {
        container.ifPresent(Container::close);
    }

    /** Adds what a servlet of these stories has besides. */
    Open311ServletBuilder equip(Open311ServletBuilder builder) {
        return builder;
    }

    private static Optional<CommandContext> app(String key) {
        return Optional.ofNullable(APPS.get(key))
                .map(id -> CommandContext.of(new Actor.IdentifiedCitizen(new CitizenId(id)), Channel.API));
    }

    private static Optional<CommandContext> official(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Test-User"))
                .map(STAFF::get)
                .map(staff -> CommandContext.of(staff, Channel.API));
    }

    static CommandContext desk(String who) {
        return CommandContext.of(Objects.requireNonNull(STAFF.get(who)), Channel.WEB);
    }

    final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(container.orElseThrow().address().resolve(path));
    }

    final Heard get(String path) {
        return send(request(path));
    }

    final Heard get(String key, String path) {
        return send(request(path).header("Api-Key", key));
    }

    /** What a form sends. */
    final HttpRequest.Builder form(String path, String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(namesAndValues[i]))
                    .append('=')
                    .append(encoded(namesAndValues[i + 1]));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    final Heard post(String path, String... namesAndValues) {
        return send(form(path, namesAndValues));
    }

    /** The number of a request that an app files about a dark street. */
    final String filed(String key) {
        Heard receipt = post(
                "requests.json",
                "api_key",
                key,
                "service_code",
                LIGHTING,
                "description",
                DARK,
                "address_string",
                "کوچه نمونه");
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        return receipt.first("service_request_id");
    }

    final Heard send(HttpRequest.Builder request) {
        try {
            return new Heard(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
