package ir.mosharekat.feedback.http.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.http.server.Container;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.http.server.Proof;
import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.RecordingSubscriber;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The servlet does what the document says, and nothing that it does not say, whatever it is asked. */
@Tag("contract")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServedAsDocumentedTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:30:00.123Z");
    private static final UnitId ROADS = new UnitId("agency/roads");
    private static final Map<String, Actor> STAFF = Map.of(
            "screener", Staff.of(new StaffId("screener"), Role.SCREENER),
            "handler", Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(ROADS)),
            "manager", Staff.of(new StaffId("manager"), Role.UNIT_MANAGER).in(List.of(ROADS)),
            "supervisor", Staff.of(new StaffId("supervisor"), Role.SUPERVISOR),
            "governor", Staff.of(new StaffId("governor"), Role.GOVERNOR).in(List.of(new UnitId("governor-office"))));
    private static final List<String> SENDERS =
            List.of("screener", "handler", "manager", "supervisor", "governor", "nobody", "pass");

    /** What says that the form of a request is wrong, which that of a valid one never is. */
    private static final Set<Integer> FORM_IS_WRONG = Set.of(400, 405, 413, 415, 428);

    /** How often everything is asked. */
    private static final int ROUNDS = Proof.of(20, 2);

    private static final Set<String> SAME_AS_LEFT_OUT = Set.of("NULL", "BLANK");

    /** Files have stories of their own. */
    private static final String NO_JSON = "upload";

    private final Document document = Document.published();
    private final Contract contract = new Contract(document);
    private final Feedback feedback = Feedback.builder()
            .store(new InMemoryFeedbackStore())
            .organization(ExampleOrganizations.semnan())
            .keys(FeedbackKeys.generate(new SecureRandom()))
            .accessPolicy(new GovernmentPolicy())
            .clock(SettableClock.at(NOW.toString()))
            .subscriber(RecordingSubscriber.named("archive"))
            .build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Container container = Container.Kind.JETTY.start(
            FeedbackServlet.of(feedback).caller(ServedAsDocumentedTest::caller).build());
    private final List<String> wrong = new ArrayList<>();

    private static Optional<CommandContext> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Test-User"))
                .map(STAFF::get)
                .map(actor -> CommandContext.of(actor, Channel.API));
    }

    @AfterEach
    void close() {
        container.close();
    }

    @Test
    void whatever_is_asked_nothing_fails_and_every_reply_is_as_documented() throws Exception {
        List<Receipt> receipts = IntStream.range(0, 60).mapToObj(this::register).toList();
        RequestGenerator generator = new RequestGenerator(document, 1405)
                .knowing(
                        "case",
                        receipts.stream().map(one -> one.caseId().toString()).toList())
                .knowing(
                        "If-Match",
                        Stream.of(1, 2, 3).map(version -> "\"" + version + "\"").toList())
                .knowing(
                        "code",
                        receipts.stream()
                                .map(one -> one.trackingCode().grouped())
                                .toList())
                .knowing(
                        "secret",
                        receipts.stream().map(one -> one.secret().grouped()).toList())
                .knowing("unit", List.of(ROADS.value()))
                .knowing("category", List.of("roads/maintenance", "water/outage"))
                .knowing("attachments", List.of(List.of()));
        Set<String> succeeded = new TreeSet<>();
        List<GeneratedRequest> requests = generator.requests(ROUNDS * generator.round());
        for (int i = 0; i < requests.size(); i++) {
            GeneratedRequest request = requests.get(i);
            if (request.purpose().operation().equals(NO_JSON)) {
                continue;
            }
            Exchange exchange = send(request, SENDERS.get(i % SENDERS.size()), receipts);
            check(request, exchange);
            if (exchange.reply().status() < 300) {
                succeeded.add(request.purpose().operation());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(succeeded)
                .as("operations that went through")
                .hasSizeGreaterThan(document.operations().size() / 3);
    }

    private void check(GeneratedRequest request, Exchange exchange) {
        int status = exchange.reply().status();
        String which = request.purpose() + " " + request.body().text().orElse("") + " " + status + " "
                + exchange.reply().body().text().orElse("");
        contract.violations(exchange).forEach(violation -> wrong.add(violation + " for " + which));
        if (status >= 500) {
            wrong.add("It failed: " + which);
        }
        boolean broken = request.purpose().meant() == Meant.BROKEN
                && !SAME_AS_LEFT_OUT.contains(request.purpose().defect());
        if (broken && (status < 400 || status > 499)) {
            wrong.add("It was taken: " + which);
        }
        if (request.purpose().meant() == Meant.VALID && FORM_IS_WRONG.contains(status)) {
            wrong.add("Its form was refused: " + which);
        }
    }

    private Exchange send(GeneratedRequest request, String sender, List<Receipt> receipts)
            throws IOException, InterruptedException {
        URI address = URI.create(container.address().toString().replaceAll("/$", "") + request.path());
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body().bytes()));
        request.headers().forEach(builder::header);
        if (sender.equals("pass")) {
            receipts.stream()
                    .filter(one -> request.path().contains(one.caseId().toString()))
                    .findFirst()
                    .ifPresent(receipt -> builder.header("Feedback-Pass", pass(receipt)));
        } else {
            builder.header("Test-User", sender);
        }
        HttpResponse<byte[]> response = client.send(builder.build(), BodyHandlers.ofByteArray());
        return new Exchange(
                request.method(),
                request.path(),
                new Exchange.Reply(response.statusCode(), response.headers().map(), Body.of(response.body())));
    }

    private String pass(Receipt receipt) {
        return feedback.passes().write(new Actor.ReceiptHolder(receipt.caseId(), NOW.plus(Duration.ofMinutes(30))));
    }

    /** By turns a complaint, a letter to the governor, and a complaint that somebody works on. */
    private Receipt register(int turn) {
        CommandContext citizen = CommandContext.citizen(Channel.WEB);
        if (turn % 3 == 0) {
            return feedback.tickets()
                    .register(
                            RegisterTicket.builder()
                                    .addressee("governor-office")
                                    .subject("خاموشی")
                                    .text("چراغ‌های خیابان نمونه خاموش است.")
                                    .build(),
                            citizen);
        }
        Receipt receipt = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .about(ROADS.value())
                                .category("roads/maintenance")
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        citizen);
        if (turn % 3 == 1) {
            feedback.complaints().assign(receipt.caseId(), Assignment.to(ROADS.value()), desk("screener"));
            feedback.complaints().start(receipt.caseId(), desk("handler"));
        }
        return receipt;
    }

    private static CommandContext desk(String who) {
        return CommandContext.of(Objects.requireNonNull(STAFF.get(who)), Channel.WEB);
    }
}
