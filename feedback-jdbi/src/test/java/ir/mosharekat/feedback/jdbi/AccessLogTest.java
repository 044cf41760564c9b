package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Decision;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessKind;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.accesslog.AccessView;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody on the desk looks into a case without leaving a trace, and its citizen reads it, on every store. */
class AccessLogTest extends OnEveryStore {

    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final FeedbackKeys ownKeys = FeedbackKeys.generate(new SecureRandom());
    private final InMemoryBlobStore blobs = new InMemoryBlobStore();
    private boolean scanning = true;

    @BeforeEach
    void takeAttachments() {
        feedback = over(store(), new GovernmentPolicy());
    }

    private Feedback over(FeedbackStore kept, AccessPolicy policy) {
        return Feedback.builder()
                .store(kept)
                .organization(ExampleOrganizations.semnan())
                .keys(ownKeys)
                .accessPolicy(policy)
                .clock(clock)
                .blobStore(blobs)
                .contentInspector(new PlainInspector())
                .malwareScanner(content -> scan())
                .build();
    }

    private MalwareScanner.Verdict scan() throws IOException {
        if (scanning) {
            return MalwareScanner.Verdict.CLEAN;
        }
        throw new IOException("The scanner is out");
    }

    @Test
    void a_citizen_reads_when_what_was_read_in_which_part_and_for_which_unit_and_not_by_whom() {
        Receipt receipt = assigned();
        Instant first = clock.instant();
        feedback.handling().view(receipt.caseId(), Portal.HANDLER);
        clock.move(HALF_HOUR);
        feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER);

        AccessPage page = ofCitizen(receipt);
        assertThat(page.next()).isEmpty();
        assertThat(page.items())
                .extracting(AccessView::kind)
                .containsExactly(AccessKind.READ_HISTORY, AccessKind.OPENED);
        AccessView opened = page.items().get(1);
        assertThat(opened.at()).isEqualTo(first);
        assertThat(opened.roles()).containsExactly(Role.HANDLER);
        assertThat(opened.units())
                .containsExactly(
                        feedback.organization().unit(Portal.ROADS).orElseThrow().name());
        assertThat(opened.channel()).isEqualTo(Channel.WEB);
        assertThat(opened.official().shown()).isEmpty();
        assertThat(opened.onBehalfOf().shown()).isEmpty();
        assertThat(opened.attachment().shown()).isEmpty();
        assertThat(page.items().get(0).units()).isEmpty();

        assertThat(log(receipt.caseId())).containsExactly("screener READ_HISTORY", "handler OPENED");
        assertThat(feedback.handling()
                        .accesses(receipt.caseId(), AccessCursor.BEGINNING, Portal.SCREENER)
                        .items())
                .hasSize(2);
    }

    @Test
    void every_reading_of_one_case_is_noted_and_once_in_half_an_hour() throws IOException {
        Receipt receipt = withFile();
        CaseId id = receipt.caseId();
        Attachment file = file(id);
        List<ThrowingCallable> readings = readings(id, file);
        for (ThrowingCallable reading : readings) {
            run(reading);
            run(reading);
        }
        assertThat(log(id)).containsExactly("screener DOWNLOADED", "screener READ_HISTORY", "screener OPENED");
        assertThat(page(id, SUPERVISOR).items().get(0).attachment().shown().orElseThrow())
                .contains(file.id());
        clock.move(HALF_HOUR);
        readings.forEach(AccessLogTest::run);
        assertThat(log(id)).hasSize(6);
    }

    /** All ways in which one case can be read. */
    private List<ThrowingCallable> readings(CaseId id, Attachment file) {
        return List.of(
                () -> feedback.handling().view(id, Portal.SCREENER),
                () -> feedback.handling().explainDeadlines(id, Portal.SCREENER),
                () -> feedback.promises().of(id, Portal.SCREENER),
                () -> feedback.duplicates().suggest(id, Portal.SCREENER),
                () -> {
                    clock.move(Duration.ofMillis(1));
                    feedback.handling().history(id, 0, Portal.SCREENER);
                },
                () -> {
                    clock.move(Duration.ofMillis(1));
                    download(file.id(), Portal.SCREENER);
                });
    }

    @Test
    void each_way_to_open_a_case_is_noted_by_itself() {
        CaseId id = register().caseId();
        List<ThrowingCallable> ways = List.of(
                () -> feedback.handling().view(id, Portal.SCREENER),
                () -> feedback.handling().explainDeadlines(id, Portal.SCREENER),
                () -> feedback.promises().of(id, Portal.SCREENER),
                () -> feedback.duplicates().suggest(id, Portal.SCREENER));
        for (int i = 0; i < ways.size(); i++) {
            run(ways.get(i));
            assertThat(log(id)).hasSize(i + 1).containsOnly("screener OPENED");
            clock.move(HALF_HOUR);
        }
    }

    @Test
    void lists_counts_citizens_and_what_is_done_to_a_case_are_not_noted() {
        Receipt receipt = assigned();
        CaseId id = receipt.caseId();
        feedback.handling().search(CaseQuery.builder().build(), Portal.SCREENER);
        feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER);
        feedback.handling().allowedActions(id, Portal.SCREENER);
        feedback.handling().note(id, Statement.of("یادداشت"), Portal.SCREENER);
        TrackedCase tracked = track(receipt);
        feedback.handling().view(id, holder(tracked));
        feedback.promises().of(id, holder(tracked));
        feedback.handling().accesses(id, AccessCursor.BEGINNING, holder(tracked));
        runAll();
        assertThat(log(id)).isEmpty();
        assertThat(log(id)).as("reading the log").isEmpty();
    }

    @Test
    void an_official_who_is_handed_the_receipt_leaves_a_trace_too() {
        Receipt receipt = register();
        feedback.handling()
                .track(
                        receipt.trackingCode().grouped(),
                        receipt.secret().grouped(),
                        Portal.official("clerk", Role.INTAKE_CLERK));
        assertThat(log(receipt.caseId())).containsExactly("clerk OPENED");
    }

    @Test
    void for_whom_an_official_has_looked_is_noted() {
        CitizenId sara = new CitizenId("c-77");
        CommandContext citizen = CommandContext.of(new Actor.IdentifiedCitizen(sara), Channel.WEB);
        CaseId id = feedback.complaints()
                .register(Portal.complaint("خاموشی"), citizen)
                .caseId();
        feedback.handling()
                .view(
                        id,
                        CommandContext.of(Portal.SCREENER.actor(), Channel.IN_PERSON)
                                .onBehalfOf(citizen.actor()));
        AccessView noted = page(id, SUPERVISOR).items().get(0);
        assertThat(noted.official().shown()).contains(new StaffId("screener"));
        assertThat(noted.onBehalfOf().shown().orElseThrow()).contains(new ActorRef(ActorRef.Kind.CITIZEN, "c-77"));
        assertThat(noted.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(page(id, citizen).items())
                .hasSize(1)
                .allSatisfy(view -> assertThat(view.onBehalfOf().shown()).isEmpty());
    }

    @Test
    void whoever_looks_for_an_official_is_not_looked_past_and_gateways_and_jobs_are_no_officials() {
        CaseId id = register().caseId();
        Feedback open = over(store(), new Permissive());
        CommandContext gateway = CommandContext.of(new Actor.ChannelGateway(Channel.API), Channel.API);
        open.handling().view(id, gateway);
        open.handling().view(id, CommandContext.of(new Actor.Job("timer"), Channel.API));
        open.handling().view(id, Portal.CITIZEN);
        assertThat(log(id)).isEmpty();
        open.handling().view(id, gateway.onBehalfOf(Portal.HANDLER.actor()));
        assertThat(log(id)).containsExactly("handler OPENED");
    }

    @Test
    void what_was_refused_is_not_noted() throws IOException {
        Receipt receipt = withFile();
        CaseId id = receipt.caseId();
        Attachment file = file(id);
        clock.move(HALF_HOUR);
        int before = log(id).size();
        CommandContext elsewhere = Portal.official("water", Role.HANDLER, new UnitId("agency/water"));
        assertThatThrownBy(() -> feedback.handling().view(id, elsewhere)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.handling().history(id, 0, elsewhere)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> download(file.id(), elsewhere)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.attachments().open(file.id(), Rendition.ORIGINAL, SUPERVISOR))
                .isInstanceOf(AccessDeniedException.class);
        scanning = false;
        CaseId other = withFile().caseId();
        Attachment unknown = file(other);
        assertThatThrownBy(() -> download(unknown.id(), SUPERVISOR)).isInstanceOf(RuleViolatedException.class);
        assertThat(log(id)).hasSize(before);
        assertThat(log(other)).isEmpty();
    }

    @Test
    void who_is_accused_and_whose_case_it_is_not_does_not_read_it_and_handlers_may_not() {
        Receipt receipt = assigned();
        CaseId id = receipt.caseId();
        feedback.handling().view(id, Portal.SCREENER);
        assertThatThrownBy(() -> page(id, Portal.HANDLER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> page(id, Portal.official("water", Role.HANDLER, new UnitId("agency/water"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page(id, holder(track(register())))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page(id, Portal.CITIZEN)).isInstanceOf(NotFoundException.class);
        assertThat(track(receipt).actions()).contains(DeskAction.READ_ACCESSES);
        feedback.handling().nameAccused(id, List.of("supervisor"), Portal.SCREENER);
        assertThatThrownBy(() -> page(id, SUPERVISOR)).isInstanceOf(NotFoundException.class);
        assertThat(ofCitizen(receipt).items()).hasSize(1);
    }

    @Test
    void what_cannot_be_noted_is_not_read() throws IOException {
        CaseId id = withFile().caseId();
        List<ThrowingCallable> readings = readings(id, file(id));
        clock.move(HALF_HOUR);
        int before = log(id).size();
        Feedback sound = feedback;
        feedback = over(
                new PlantedStore(store(), (call, given) -> {
                    if (call.is("note")) {
                        throw new StorageException(StorageException.Retry.MAY_HELP, new IOException("full"));
                    }
                    return call.with(given);
                }),
                new GovernmentPolicy());
        for (ThrowingCallable reading : readings) {
            assertThatThrownBy(reading).isInstanceOf(StorageException.class);
        }
        feedback.handling().search(CaseQuery.builder().build(), Portal.SCREENER);
        feedback = sound;
        assertThat(log(id)).hasSize(before);
    }

    @Test
    void a_store_that_forgets_readings_would_be_noticed() {
        CaseId id = register().caseId();
        plant(sound -> new PlantedStore(sound, (call, given) -> call.is("note") ? null : call.with(given)));
        feedback.handling().view(id, Portal.SCREENER);
        assertThat(log(id)).isEmpty();
    }

    @Test
    void of_many_tabs_opened_at_once_none_fails_and_one_visit_is_noted() throws Exception {
        CaseId id = register().caseId();
        List<Callable<CaseId>> tabs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CommandContext official = Portal.official("screener-" + i / 4, Role.SCREENER);
            tabs.add(() -> feedback.handling().view(id, official).id());
        }
        ExecutorService threads = Executors.newFixedThreadPool(tabs.size());
        try {
            for (Future<CaseId> tab : threads.invokeAll(tabs)) {
                assertThat(tab.get()).isEqualTo(id);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(log(id)).containsExactlyInAnyOrder("screener-0 OPENED", "screener-1 OPENED");
    }

    @Test
    void a_converted_case_brings_its_log_along_for_the_citizen_and_a_merged_one_keeps_its_own() {
        Receipt receipt = register();
        feedback.handling().view(receipt.caseId(), Portal.SCREENER);
        CaseId complaint = receipt.caseId();
        CaseId ticket = feedback.linking()
                .convert(
                        complaint,
                        Conversion.toTicket("governor-office", Contribution.OPINION, "شکایت نیست."),
                        Portal.SCREENER)
                .id();
        clock.move(HALF_HOUR);
        feedback.handling().view(ticket, SUPERVISOR);
        assertThat(ofCitizen(receipt).items())
                .extracting(AccessView::roles)
                .containsExactly(List.of(Role.SUPERVISOR), List.of(Role.SCREENER));
        assertThat(log(ticket)).containsExactly("supervisor OPENED");

        Receipt master = register();
        Receipt merged = register();
        feedback.handling().view(merged.caseId(), Portal.SCREENER);
        feedback.linking().merge(merged.caseId(), master.caseId(), Statement.of("همان موضوع است."), Portal.SCREENER);
        feedback.handling().view(master.caseId(), SUPERVISOR);
        assertThat(ofCitizen(merged).items()).extracting(AccessView::roles).containsExactly(List.of(Role.SCREENER));
    }

    @Test
    void a_long_log_is_read_by_the_page_newest_first() {
        Receipt receipt = register();
        List<Instant> visits = new ArrayList<>();
        for (int i = 0; i < AccessPage.MOST + 3; i++) {
            feedback.handling().view(receipt.caseId(), Portal.SCREENER);
            visits.add(0, clock.instant());
            clock.move(HALF_HOUR);
        }
        AccessPage first = ofCitizen(receipt);
        assertThat(first.items()).hasSize(AccessPage.MOST);
        AccessPage last =
                feedback.handling().accesses(receipt.caseId(), first.next().orElseThrow(), holder(track(receipt)));
        assertThat(last.next()).isEmpty();
        List<AccessView> all = new ArrayList<>(first.items());
        all.addAll(last.items());
        assertThat(all).extracting(AccessView::at).containsExactlyElementsOf(visits);
    }

    @Test
    void the_log_outlives_the_content_and_a_unit_that_is_no_more_goes_by_its_identifier() {
        Receipt receipt = register();
        CommandContext former = Portal.official("former", Role.SCREENER, new UnitId("agency/dissolved"));
        feedback.handling().view(receipt.caseId(), former);
        feedback.complaints().withdraw(receipt.caseId(), holder(track(receipt)));
        clock.move(Duration.ofDays(1_830));
        runAll();
        assertThat(track(receipt).actions()).containsExactly(DeskAction.READ_ACCESSES);
        assertThat(ofCitizen(receipt).items())
                .singleElement()
                .satisfies(view -> assertThat(view.units())
                        .allSatisfy(unit -> assertThat(unit.fa()).isEqualTo("agency/dissolved")));
    }

    private Receipt register() {
        return feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
    }

    private Receipt assigned() {
        Receipt receipt = register();
        feedback.complaints().assign(receipt.caseId(), Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
        return receipt;
    }

    private Receipt withFile() throws IOException {
        String file = feedback.attachments()
                .upload("a.txt", new ByteArrayInputStream("متن".getBytes(StandardCharsets.UTF_8)), Portal.CITIZEN)
                .id()
                .toString();
        return feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .attaching(List.of(file))
                                .build(),
                        Portal.CITIZEN);
    }

    /** What is attached to a case, as its citizen sees it. */
    private Attachment file(CaseId id) {
        CommandContext holder = CommandContext.of(new Actor.ReceiptHolder(id, Instant.MAX), Channel.WEB);
        return feedback.handling()
                .view(id, holder)
                .conversation()
                .shown()
                .orElseThrow()
                .get(0)
                .attachments()
                .get(0);
    }

    private void download(AttachmentId id, CommandContext context) {
        try (var download = feedback.attachments().open(id, Rendition.COPY, context)) {
            assertThat(download.size()).isPositive();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private AccessPage ofCitizen(Receipt receipt) {
        TrackedCase tracked = track(receipt);
        return page(tracked.view().id(), holder(tracked));
    }

    private AccessPage page(CaseId id, CommandContext context) {
        return feedback.handling().accesses(id, AccessCursor.BEGINNING, context);
    }

    /** Who has read what, for those who may know. */
    private List<String> log(CaseId id) {
        return page(id, SUPERVISOR).items().stream()
                .map(view -> view.official().shown().orElseThrow() + " " + view.kind())
                .toList();
    }

    private static void run(ThrowingCallable reading) {
        try {
            reading.call();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets everybody do everything. */
    private static final class Permissive implements AccessPolicy {

        @Override
        public Decision decide(Actor actor, Action action, CaseFacts facts) {
            return Decision.allow(EnumSet.allOf(FieldGroup.class), "everybody");
        }

        @Override
        public Decision decide(Actor actor, OfficeAction action) {
            return Decision.allow(EnumSet.noneOf(FieldGroup.class), "everybody");
        }

        @Override
        public Scope scope(Actor actor, Action listAction) {
            return Scope.everything();
        }
    }
}
