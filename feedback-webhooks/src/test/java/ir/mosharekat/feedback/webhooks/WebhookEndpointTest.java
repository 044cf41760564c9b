package ir.mosharekat.feedback.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.json.CloudEvent;
import ir.mosharekat.feedback.json.CloudEventJson;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.SeededRandom;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.webhooks.Receiver.Answer;
import ir.mosharekat.feedback.webhooks.Receiver.Heard;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that tells another system by webhook, over real sockets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class WebhookEndpointTest {

    private static final Duration SOON = Duration.ofMillis(700);

    private static final PublishedEvent EVENT = new PublishedEvent(
            new TenantId("semnan"),
            CaseKind.COMPLAINT,
            CaseId.of("019a2b3c-4d5e-7f60-8123-456789abcdef"),
            3,
            "complaint.assign",
            Instant.parse("2026-11-21T08:30:00.123Z"),
            ActorRef.Kind.STAFF,
            Channel.WEB,
            new TreeMap<>());

    private final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");
    private final WebhookKey key = WebhookKey.generate(new SeededRandom(20261122));
    private final WebhookVerifier verifier = WebhookVerifier.of(key).at(clock);
    private final Receiver receiver = Receiver.open();
    private final WebhookEndpoint endpoint = endpoint(receiver.uri(), Duration.ofSeconds(10));
    private final AtomicBoolean dead = new AtomicBoolean();
    private final FeedbackStore store = new FeedbackStore() {

        private final FeedbackStore sound = new InMemoryFeedbackStore();

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            if (dead.get()) {
                throw new IllegalStateException("the node is gone");
            }
            return sound.inUnitOfWork(tenant, work);
        }
    };
    private final Feedback feedback = Feedback.builder()
            .store(store)
            .organization(ExampleOrganizations.semnan())
            .keys(FeedbackKeys.generate(new SeededRandom(7)))
            .accessPolicy(new GovernmentPolicy())
            .clock(clock)
            .subscriber(endpoint)
            .build();

    @AfterEach
    void close() {
        endpoint.close();
        receiver.close();
    }

    @Test
    void an_event_is_posted_in_the_envelope_of_cloud_events_and_signed() {
        Receipt receipt = register();
        assertThat(receiver.heard()).as("not within the command").isEmpty();
        runAll();

        assertThat(receiver.heard()).hasSize(1);
        Heard heard = receiver.heard().get(0);
        assertThat(heard.method()).isEqualTo("POST");
        assertThat(heard.header("content-type"))
                .isEqualToIgnoringWhitespace("application/cloudevents+json; charset=utf-8");
        assertThat(heard.isAcceptedBy(verifier)).isTrue();
        CloudEvent event = new CloudEventJson().read(heard.bytes());
        assertThat(event.id()).isEqualTo(heard.id()).isEqualTo(receipt.caseId() + "-1");
        assertThat(event.type()).isEqualTo("ir.mosharekat.feedback.complaint.submit.v1");
        assertThat(event.source()).isEqualTo("https://portal.example/feedback");
        assertThat(event.sequence()).isEqualTo("0000000001");
    }

    @Test
    void nothing_that_anybody_wrote_or_is_known_by_leaves_the_house() {
        Receipt receipt = register();
        assign(receipt);
        runAll();

        assertThat(receiver.heard()).hasSize(2).allSatisfy(heard -> {
            String everything = heard.headers() + heard.body();
            assertThat(everything)
                    .doesNotContain("سارا", "خاموش", "چراغ", "9120000001", "screener")
                    .doesNotContain(
                            receipt.trackingCode().value(),
                            receipt.trackingCode().grouped(),
                            receipt.secret().reveal(),
                            key.reveal());
        });
    }

    @Test
    void what_failed_comes_again_as_the_same_with_a_signature_of_its_own_time() {
        receiver.answer(Answer.of(500));
        register();
        runAll();
        clock.move(Duration.ofHours(1));
        receiver.answer(usual -> usual);
        runAll();
        runAll();

        assertThat(receiver.heard()).hasSize(2);
        Heard first = receiver.heard().get(0);
        Heard again = receiver.heard().get(1);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("webhook-timestamp")).isNotEqualTo(first.header("webhook-timestamp"));
        assertThat(again.isAcceptedBy(verifier)).isTrue();
        assertThat(first.isAcceptedBy(verifier)).as("an hour later").isFalse();
    }

    @Test
    void a_node_that_dies_after_the_receiver_has_taken_an_event_sends_it_again_as_the_same() {
        receiver.answer(usual -> {
            dead.set(true);
            return usual;
        });
        register();
        assertThatThrownBy(this::runAll).isInstanceOf(IllegalStateException.class);
        dead.set(false);
        receiver.answer(usual -> usual);
        runAll();
        assertThat(receiver.heard()).as("the lease has not run out").hasSize(1);
        clock.move(Duration.ofMinutes(6));
        runAll();
        runAll();
        assertThat(receiver.heard()).hasSize(2);
        assertThat(receiver.heard().get(1).id())
                .isEqualTo(receiver.heard().get(0).id());
    }

    @Test
    void two_hundred_events_all_arrive_although_every_fifth_is_refused_at_first() {
        AtomicInteger number = new AtomicInteger();
        receiver.answer(
                usual -> number.incrementAndGet() % 5 == 0 ? Answer.of(503).apply(usual) : usual);
        Set<String> stored = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Receipt receipt = register();
            assign(receipt);
            stored.add(receipt.caseId() + "-1");
            stored.add(receipt.caseId() + "-2");
        }
        for (int i = 0; i < 100; i++) {
            runAll();
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(receiver.heard().stream().map(Heard::id).collect(Collectors.toSet()))
                .isEqualTo(stored);
    }

    @Test
    void a_receiver_that_is_told_while_keys_are_changed_checks_with_either() {
        WebhookKey next = WebhookKey.generate(new SeededRandom(8));
        try (WebhookEndpoint both = builder(receiver.uri(), SOON).key(next).build()) {
            assertThat(both.take(EVENT)).isEqualTo(Taking.taken());
        }
        Heard heard = receiver.heard().get(0);
        assertThat(heard.isAcceptedBy(verifier)).isTrue();
        assertThat(heard.isAcceptedBy(WebhookVerifier.of(next).at(clock))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408, 422, 500, 502, 503, 504})
    void every_other_answer_means_later(int status) {
        receiver.answer(Answer.of(status));
        assertThat(endpoint.take(EVENT)).isEqualTo(Taking.later());
    }

    @Test
    void any_success_is_taken_and_gone_is_gone() {
        for (int status : List.of(200, 201, 202, 204)) {
            receiver.answer(Answer.of(status));
            assertThat(endpoint.take(EVENT)).isEqualTo(Taking.taken());
        }
        receiver.answer(Answer.of(410));
        assertThat(endpoint.take(EVENT)).isEqualTo(Taking.gone());
    }

    @Test
    void who_asks_for_time_gets_it_in_seconds_or_by_a_date() {
        receiver.answer(Answer.of(429, "Retry-After", "1800"));
        assertThat(endpoint.take(EVENT)).isEqualTo(Taking.later(Duration.ofMinutes(30)));
        receiver.answer(Answer.of(503, "Retry-After", "Sat, 21 Nov 2026 09:30:00 GMT"));
        assertThat(endpoint.take(EVENT).pause()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        for (String nonsense : List.of("soon", "-5", "99999999999999", "Sat, 21 Nov 2020 09:30:00 GMT")) {
            receiver.answer(Answer.of(429, "Retry-After", nonsense));
            assertThat(endpoint.take(EVENT)).isEqualTo(Taking.later());
        }
        receiver.answer(Answer.of(500, "Retry-After", "1800"));
        assertThat(endpoint.take(EVENT)).isEqualTo(Taking.later());
    }

    @Test
    void a_receiver_that_hangs_is_left_when_the_time_is_over() {
        assertLater(out -> Thread.sleep(30_000));
    }

    /** The twin of the time limit: each byte comes within a limit on silence, and the reply never ends. */
    @Test
    void a_receiver_that_drips_its_headers_is_left_when_the_time_is_over() {
        assertLater(out -> {
            RawPeer.say(out, "HTTP/1.1 200 OK\r\nX: ");
            for (int i = 0; i < 300; i++) {
                RawPeer.say(out, "x");
                Thread.sleep(100);
            }
        });
    }

    @Test
    void a_reply_that_is_cut_or_is_none_means_later() {
        assertLater(out -> RawPeer.say(out, "HTTP/1.1 20"));
        assertLater(out -> RawPeer.say(out, "SSH-2.0-x\r\n"));
        assertLater(out -> {});
    }

    @Test
    void a_body_without_end_is_not_read() {
        try (RawPeer peer = new RawPeer(out -> {
            RawPeer.say(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");
            for (int i = 0; i < 300; i++) {
                RawPeer.say(out, "x");
                Thread.sleep(100);
            }
        })) {
            try (WebhookEndpoint limited = endpoint(peer.uri(), Duration.ofSeconds(30))) {
                long before = System.nanoTime();
                assertThat(limited.take(EVENT)).isEqualTo(Taking.taken());
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
            }
        }
    }

    @Test
    void where_nobody_listens_means_later() {
        URI gone = receiver.uri();
        receiver.close();
        try (WebhookEndpoint alone = endpoint(gone, SOON)) {
            assertThat(alone.take(EVENT)).isEqualTo(Taking.later());
        }
    }

    @Test
    void without_a_key_or_with_a_limit_out_of_bounds_there_is_no_endpoint() {
        WebhookEndpointBuilder none = WebhookEndpoint.builder("archive", receiver.uri(), WebhookTargets.loopback());
        assertThatThrownBy(none::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.timeLimit(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.timeLimit(Duration.ofSeconds(61))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.source(URI.create("/feedback"))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertLater(RawPeer.Script script) {
        try (RawPeer peer = new RawPeer(script);
                WebhookEndpoint impatient = endpoint(peer.uri(), SOON)) {
            long before = System.nanoTime();
            assertThat(impatient.take(EVENT)).isEqualTo(Taking.later());
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private WebhookEndpoint endpoint(URI address, Duration limit) {
        return builder(address, limit).build();
    }

    private WebhookEndpointBuilder builder(URI address, Duration limit) {
        return WebhookEndpoint.builder("archive", address, WebhookTargets.loopback())
                .key(key)
                .clock(clock)
                .timeLimit(limit)
                .source(URI.create("https://portal.example/feedback"));
    }

    private Receipt register() {
        return feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named("سارا نمونه‌ای")
                                        .mobile("۰۹۱۲ ۰۰۰ ۰۰۰۱")
                                        .build())
                                .about("agency/roads")
                                .category("roads/maintenance")
                                .subject("خاموشی خیابان نمونه")
                                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                                .build(),
                        CommandContext.citizen(Channel.WEB));
    }

    private void assign(Receipt receipt) {
        feedback.complaints()
                .assign(
                        receipt.caseId(),
                        Assignment.to("agency/roads"),
                        CommandContext.of(Staff.of(new StaffId("screener"), Role.SCREENER), Channel.WEB));
    }

    private void runAll() {
        while (feedback.dispatcher().runOnce() > 0) {
            // One thing that was done may have made another one due.
        }
    }
}
