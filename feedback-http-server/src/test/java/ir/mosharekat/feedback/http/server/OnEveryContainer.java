package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stories of a portal that come out the same in every container. Who asks is known by a header here, and by no host else. */
@ParameterizedClass(name = "{0}")
@EnumSource
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnEveryContainer {

    static final String COMPLAINT = """
            {"submitter": {"name": "سارا نمونه‌ای", "mobile": "۰۹۱۲ ۰۰۰ ۰۰۰۱"},
             "about": "agency/roads", "category": "roads/maintenance", "subject": "خاموشی خیابان نمونه",
             "text": "چراغ‌های خیابان نمونه از سه هفته پیش خاموش است."}""";

    private static final Map<String, Actor> STAFF = Map.of(
            "screener", Staff.of(new StaffId("screener"), Role.SCREENER),
            "handler", Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(new UnitId("agency/roads"))),
            "manager", Staff.of(new StaffId("manager"), Role.UNIT_MANAGER).in(List.of(new UnitId("agency/roads"))),
            "supervisor", Staff.of(new StaffId("supervisor"), Role.SUPERVISOR),
            "governor", Staff.of(new StaffId("governor"), Role.GOVERNOR).in(List.of(new UnitId("governor-office"))),
            "neighbour", Staff.of(new StaffId("neighbour"), Role.HANDLER).in(List.of(new UnitId("agency/water"))),
            "clerk", Staff.of(new StaffId("clerk"), Role.INTAKE_CLERK),
            "gateway", new Actor.ChannelGateway(Channel.SMS),
            "sara", new Actor.IdentifiedCitizen(new CitizenId("sara")));

    final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");
    final HttpClient client = HttpClient.newHttpClient();

    /** JUnit sets it, before everything else. */
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Container.Kind kind;

    Feedback feedback = portal().build();
    private Optional<Container> container = Optional.empty();

    @BeforeEach
    final void open() {
        container = Optional.of(kind.start(equip(FeedbackServlet.of(feedback)).build()));
    }

    @AfterEach
    final void close() {
        container.ifPresent(Container::close);
    }

    /** Adds what a servlet of these stories has besides. */
    FeedbackServletBuilder equip(FeedbackServletBuilder builder) {
        return builder.caller(OnEveryContainer::caller).limits(RateLimits.none());
    }

    private static Optional<CommandContext> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Test-User"))
                .map(STAFF::get)
                .map(actor -> CommandContext.of(
                        actor, actor instanceof Actor.ChannelGateway gateway ? gateway.channel() : Channel.API));
    }

    /** What the portal of these stories is made of. */
    final FeedbackBuilder portal() {
        return Feedback.builder()
                .store(new InMemoryFeedbackStore())
                .organization(ExampleOrganizations.semnan())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .clock(clock);
    }

    final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(container.orElseThrow().address().resolve(path));
    }

    /** A request of a program that sends JSON. */
    final HttpRequest.Builder post(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    /** A command of an official on a case in the version that was seen. */
    final Said change(String user, String path, long version, String json) {
        return send(post(path, json).header("Test-User", user).header("If-Match", "\"" + version + "\""));
    }

    final Said get(String user, String path) {
        return send(request(path).header("Test-User", user).GET());
    }

    /** A command of a citizen who has opened the case. */
    final Said change(Said tracked, String path, long version, String json) {
        return send(post(path, json)
                .header("Feedback-Pass", tracked.text("pass"))
                .header("If-Match", "\"" + version + "\""));
    }

    final Said get(Said tracked, String path) {
        return send(request(path).header("Feedback-Pass", tracked.text("pass")).GET());
    }

    /** The version after a command that led to a state. */
    static long done(Said said, String state) {
        assertThat(said.code()).isEmpty();
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.text("state")).isEqualTo(state);
        assertThat(said.header("ETag")).isEqualTo("\"" + said.text("version") + "\"");
        return Long.parseLong(said.text("version"));
    }

    final Said register(String json) {
        return register("complaints", json);
    }

    /** Something is registered, by whoever has a browser. */
    final Said register(String path, String json) {
        return send(post(path, json).header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** What a receipt opens. */
    final Said track(Said receipt) {
        return send(post(
                "track",
                "{\"code\": \"" + receipt.text("trackingCodeGrouped") + "\", \"secret\": \""
                        + receipt.text("secretGrouped") + "\"}"));
    }

    final Said send(HttpRequest.Builder request) {
        try {
            return Said.of(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
