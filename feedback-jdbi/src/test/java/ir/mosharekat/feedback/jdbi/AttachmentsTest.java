package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.attachment.Upload;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.letter.TakenLetter;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on their way from the form of a citizen to the desk of an official, and what must never become of them. */
class AttachmentsTest extends OnEveryStore {

    private static final String PDF = "%PDF-1.7 {Author Sara} خاموشی چراغ‌ها";
    private static final TenantId SEMNAN = new TenantId("semnan");
    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);

    private final InMemoryBlobStore blobs = new InMemoryBlobStore();
    private final Scanner scanner = new Scanner();
    private final FeedbackKeys ownKeys = FeedbackKeys.generate(new SecureRandom());

    @BeforeEach
    void takeAttachments() {
        feedback = over(blobs);
    }

    private Feedback over(BlobStore contents) {
        return Feedback.builder()
                .store(store())
                .organization(ExampleOrganizations.semnan())
                .keys(ownKeys)
                .accessPolicy(new GovernmentPolicy())
                .clock(clock)
                .blobStore(contents)
                .contentInspector(new PlainInspector())
                .malwareScanner(scanner)
                .build();
    }

    @Test
    void what_a_citizen_attaches_is_shown_and_given_to_others_without_its_metadata() {
        Receipt receipt = register(upload("چراغ‌ها.pdf", PDF, Portal.CITIZEN));
        Attachment shown = attachment(receipt);
        assertThat(shown.name().shown()).contains("چراغ‌ها.pdf");
        assertThat(shown.mediaType()).isEqualTo("application/pdf");
        assertThat(shown.safety()).isEqualTo(Safety.CLEAN);
        assertThat(shown.renditions()).containsExactlyInAnyOrder(Rendition.values());
        assertThat(download(shown, Rendition.COPY, Portal.SCREENER))
                .doesNotContain("Sara")
                .contains("خاموشی");
        assertThat(download(shown, Rendition.ORIGINAL, Portal.SCREENER)).isEqualTo(PDF);

        Attachment own = entries(track(receipt).view().conversation().shown().orElseThrow())
                .get(0);
        assertThat(own.renditions()).containsExactly(Rendition.COPY);
        CommandContext holder = holder(track(receipt));
        assertThat(download(own, Rendition.COPY, holder)).doesNotContain("Sara");
        assertThatThrownBy(() -> open(own.id(), Rendition.ORIGINAL, holder)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_desk_and_a_citizen_go_on_attaching_to_what_they_say() {
        Receipt receipt = register();
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.handling()
                .write(
                        receipt.caseId(),
                        Statement.of("فرم پیوست است.").attaching(List.of(id(upload("f.txt", "فرم", Portal.HANDLER)))),
                        Portal.HANDLER);
        CommandContext holder = holder(track(receipt));
        feedback.handling()
                .supplement(
                        receipt.caseId(),
                        Statement.of("عکس پیوست است.").attaching(List.of(id(upload("g.txt", "عکس", holder)))),
                        holder);
        feedback.handling()
                .note(
                        receipt.caseId(),
                        Statement.of("برای همکاران").attaching(List.of(id(upload("n.txt", "راز", Portal.HANDLER)))),
                        Portal.HANDLER);
        assertThat(entries(view(receipt).conversation().shown().orElseThrow())).hasSize(2);
        Attachment note = entries(view(receipt).notes().shown().orElseThrow()).get(0);
        assertThat(download(note, Rendition.COPY, Portal.HANDLER)).isEqualTo("راز");
        assertThatThrownBy(() -> open(note.id(), Rendition.COPY, holder(track(receipt))))
                .as("a note is not for citizens")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void that_a_promise_was_kept_is_shown_by_what_is_attached_to_it() {
        Receipt receipt = register();
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        PromiseId promise = feedback.promises()
                .make(
                        receipt.caseId(),
                        Pledge.of("چراغ‌ها روشن می‌شود.", LocalDate.of(2026, 11, 26))
                                .by("agency/roads", "handler"),
                        Portal.HANDLER)
                .id();
        Statement nothing = Statement.of("دوازده چراغ عوض شد.").attaching(List.of("no-upload"));
        assertThatThrownBy(() -> feedback.promises().keep(promise, nothing, Portal.HANDLER))
                .isInstanceOf(InvalidCommandException.class);
        Statement done =
                Statement.of("دوازده چراغ عوض شد.").attaching(List.of(id(upload("lamp.txt", "روشن", Portal.HANDLER))));
        feedback.promises().keep(promise, done, Portal.HANDLER);
        Attachment shown = entries(track(receipt).view().conversation().shown().orElseThrow())
                .get(0);
        assertThat(download(shown, Rendition.COPY, holder(track(receipt)))).isEqualTo("روشن");
    }

    @Test
    void a_paper_letter_that_was_read_brings_its_image_once() {
        CommandContext clerk = Portal.official("clerk", Role.INTAKE_CLERK);
        Upload image = upload("scan-1.pdf", PDF, clerk);
        LetterBatch batch = LetterBatch.of("b", "governor-office");
        List<ScannedLetter> letters = List.of(ScannedLetter.of(1, "scan-1.pdf")
                .transcribed(RegisterTicket.builder()
                        .addressee("governor-office")
                        .subject("آب روستای نمونه")
                        .text("روستای نمونه از سه هفته پیش آب ندارد.")
                        .attaching(List.of(id(image)))
                        .build()));
        List<TakenLetter> taken = feedback.letters().take(batch, letters, clerk);
        assertThat(feedback.letters().take(batch, letters, clerk)).isEqualTo(taken);
        Receipt receipt = feedback.letters().receipt(new LetterBatchId("b"), 1, clerk);
        assertThat(download(attachment(receipt), Rendition.ORIGINAL, Portal.SCREENER))
                .isEqualTo(PDF);
        List<ScannedLetter> again = List.of(ScannedLetter.of(2, "scan-2.pdf")
                .transcribed(RegisterTicket.builder()
                        .addressee("governor-office")
                        .subject("آب روستای نمونه")
                        .text("روستای نمونه از سه هفته پیش آب ندارد.")
                        .attaching(List.of(id(image)))
                        .build()));
        assertThatThrownBy(() -> feedback.letters().take(batch, again, clerk))
                .isInstanceOf(InvalidCommandException.class);
        assertThat(feedback.letters().taken(new LetterBatchId("b"), 1, clerk)).isEmpty();
    }

    @Test
    void nobody_gets_what_was_not_scanned_and_it_is_scanned_later_and_later() {
        scanner.verdict = Verdict.UNKNOWN;
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN));
        Attachment waiting = attachment(receipt);
        assertThat(waiting.safety()).isEqualTo(Safety.PENDING);
        assertThat(waiting.renditions()).isEmpty();
        for (Rendition rendition : Rendition.values()) {
            assertRule("scanned", () -> open(waiting.id(), rendition, Portal.SCREENER));
        }
        assertRule("scanned", () -> open(waiting.id(), Rendition.COPY, holder(track(receipt))));
        int before = scanner.scans;
        clock.move(Duration.ofMinutes(1));
        runAll();
        clock.move(Duration.ofMinutes(1));
        runAll();
        assertThat(scanner.scans).as("it waits two minutes the second time").isEqualTo(before + 1);
        scanner.verdict = Verdict.CLEAN;
        clock.move(Duration.ofMinutes(1));
        runAll();
        assertThat(download(attachment(receipt), Rendition.COPY, Portal.SCREENER))
                .contains("خاموشی");
        int then = scanner.scans;
        clock.move(Duration.ofDays(1));
        runAll();
        assertThat(scanner.scans).isEqualTo(then);
    }

    @Test
    void a_scanner_that_fails_or_says_nothing_has_called_nothing_clean() {
        for (Verdict verdict : new @Nullable Verdict[] {Verdict.UNKNOWN, null}) {
            scanner.verdict = verdict;
            assertThat(upload("a.pdf", PDF, Portal.CITIZEN).safety()).isEqualTo(Safety.PENDING);
        }
        scanner.failure = new IOException("clamd: not reachable");
        assertThat(upload("a.pdf", PDF, Portal.CITIZEN).safety()).isEqualTo(Safety.PENDING);
        scanner.failure = new IllegalStateException("ERROR");
        assertThat(upload("a.pdf", PDF, Portal.CITIZEN).safety()).isEqualTo(Safety.PENDING);
    }

    @Test
    void malware_found_later_is_put_down_and_its_content_removed() {
        scanner.verdict = Verdict.UNKNOWN;
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN));
        clock.move(Duration.ofHours(3));
        scanner.verdict = Verdict.INFECTED;
        runAll();
        Attachment infected = attachment(receipt);
        assertThat(infected.safety()).isEqualTo(Safety.INFECTED);
        assertRule("harmless", () -> open(infected.id(), Rendition.ORIGINAL, Portal.SCREENER));
        assertThat(feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER))
                .extracting(CaseEvent::happening)
                .filteredOn(happening -> happening.type().equals("complaint.quarantine"))
                .singleElement()
                .satisfies(happening -> assertThat(happening.facts())
                        .containsEntry("attachment", infected.id().toString()));
        assertThat(kept()).isEmpty();
    }

    @Test
    void malware_found_at_once_is_refused() {
        scanner.verdict = Verdict.INFECTED;
        assertRefused("attachment.infected", () -> upload("a.pdf", PDF, Portal.CITIZEN));
        clock.move(Duration.ofHours(3));
        feedback.dispatcher().runOnce();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_not_wanted_is_refused_with_a_code_and_a_persian_message() {
        assertRefused("attachment.size", () -> upload("a.txt", "x".repeat(10_000_001), Portal.CITIZEN));
        assertRefused("attachment.empty", () -> upload("a.txt", "", Portal.CITIZEN));
        assertRefused("attachment.type", () -> upload("a.pdf", "<html><script>", Portal.CITIZEN));
        assertRefused("attachment.mismatch", () -> upload("a.pdf", "فقط متن", Portal.CITIZEN));
        assertRefused("attachment.mismatch", () -> upload("a.txt", PDF, Portal.CITIZEN));
        assertRefused("attachment.name", () -> upload("a.exe.pdf", PDF, Portal.CITIZEN));
        assertRefused("attachment.name", () -> upload("\u202Efdp.exe", PDF, Portal.CITIZEN));
        Feedback without = Portal.over(store());
        assertRefused(
                "attachment.unsupported",
                () -> without.attachments().upload("a.pdf", new ByteArrayInputStream(new byte[1]), Portal.CITIZEN));
        assertRefused(
                "attachment.unsupported",
                () -> without.complaints()
                        .register(complaint(new AttachmentId(new UUID(1, 2)).toString()), Portal.CITIZEN));
    }

    @Test
    void an_upload_is_attached_once_in_time_and_by_whoever_sent_it() {
        String used = id(upload("a.pdf", PDF, Portal.CITIZEN));
        feedback.complaints().register(complaint(used), Portal.CITIZEN);
        String officials = id(upload("a.pdf", PDF, Portal.SCREENER));
        String expired = id(upload("a.pdf", PDF, Portal.CITIZEN));
        clock.move(Duration.ofDays(1));
        String neverThere = "00000000-0000-0000-0000-000000000000";
        long cases = count();
        for (String wrong : List.of(used, officials, expired, neverThere, "../../etc/passwd", "")) {
            assertRefused("attachment.unknown", () -> feedback.complaints().register(complaint(wrong), Portal.CITIZEN));
        }
        List<String> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(id(upload("a.pdf", PDF, Portal.CITIZEN)));
        }
        assertRefused(
                "attachment.count",
                () -> feedback.complaints().register(complaint(six.toArray(String[]::new)), Portal.CITIZEN));
        assertThat(count()).as("nothing was stored").isEqualTo(cases);
        Receipt receipt = register();
        long version = view(receipt).version();
        assertRefused(
                "attachment.unknown",
                () -> feedback.handling()
                        .note(receipt.caseId(), Statement.of("یادداشت").attaching(List.of(used)), Portal.SCREENER));
        assertThat(view(receipt).version()).isEqualTo(version);
        feedback.complaints().register(complaint(six.subList(0, 5).toArray(String[]::new)), Portal.CITIZEN);
    }

    @Test
    void a_submission_that_comes_twice_attaches_once_and_its_attachments_are_part_of_it() {
        Upload upload = upload("a.pdf", PDF, Portal.CITIZEN);
        CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(new SecureRandom()));
        Receipt first = feedback.complaints().register(complaint(id(upload)), once);
        Receipt again = feedback.complaints().register(complaint(id(upload)), once);
        assertThat(again.caseId()).isEqualTo(first.caseId());
        assertThat(again.secret().reveal()).isEqualTo(first.secret().reveal());
        assertThat(entries(view(first).conversation().shown().orElseThrow())).hasSize(1);
        String other = id(upload("b.pdf", PDF, Portal.CITIZEN));
        assertThatThrownBy(() -> feedback.complaints().register(complaint(other), once))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThatThrownBy(() -> feedback.complaints().register(complaint(), once))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    void whoever_may_not_see_the_case_finds_no_attachment() {
        Receipt receipt = register(upload("راز.pdf", PDF, Portal.CITIZEN));
        AttachmentId id = attachment(receipt).id();
        CommandContext stranger = holder(track(register()));
        CommandContext otherUnit = Portal.official("other", Role.HANDLER, new UnitId("agency/water"));
        for (CommandContext nobody : List.of(Portal.CITIZEN, stranger, otherUnit)) {
            assertThatThrownBy(() -> open(id, Rendition.COPY, nobody)).isInstanceOf(NotFoundException.class);
        }
        feedback.handling().nameAccused(receipt.caseId(), List.of("manager-7"), Portal.SCREENER);
        CommandContext accused = CommandContext.of(Staff.of(new StaffId("manager-7"), Role.SCREENER), Channel.WEB);
        assertThatThrownBy(() -> open(id, Rendition.COPY, accused)).isInstanceOf(NotFoundException.class);
        Upload waiting = upload("a.pdf", PDF, Portal.SCREENER);
        assertThatThrownBy(() -> open(waiting.id(), Rendition.COPY, Portal.SCREENER))
                .as("attached to nothing")
                .isInstanceOf(NotFoundException.class);

        Attachment supervised = entries(feedback.handling()
                        .view(receipt.caseId(), SUPERVISOR)
                        .conversation()
                        .shown()
                        .orElseThrow())
                .get(0);
        assertThat(supervised.name().shown())
                .as("names of files tell who wrote")
                .isEmpty();
        try (Download download = open(id, Rendition.COPY, SUPERVISOR)) {
            assertThat(download.name()).isEqualTo("attachment-1.pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThatThrownBy(() -> open(id, Rendition.ORIGINAL, SUPERVISOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void without_a_copy_only_the_original_is_there_for_few() {
        Receipt receipt = register(upload("a.pdf", PDF + " signed", Portal.CITIZEN));
        Attachment shown = attachment(receipt);
        assertThat(shown.renditions()).containsExactly(Rendition.ORIGINAL);
        assertRule("copied", () -> open(shown.id(), Rendition.COPY, holder(track(receipt))));
        assertThat(download(shown, Rendition.ORIGINAL, Portal.SCREENER)).contains("Sara");
    }

    @Test
    void a_purge_takes_the_attachments_and_the_contents_that_nobody_else_has() {
        String shared = "%PDF-1.7 همه";
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN), upload("b.pdf", shared, Portal.CITIZEN));
        AttachmentId id = attachment(receipt).id();
        Receipt other = register(upload("b.pdf", shared, Portal.CITIZEN));
        feedback.complaints().withdraw(receipt.caseId(), holder(track(receipt)));
        clock.move(Duration.ofDays(365L * 5 + 30));
        runAll();
        assertThatThrownBy(() -> open(id, Rendition.ORIGINAL, Portal.SCREENER)).isInstanceOf(NotFoundException.class);
        assertThat(view(receipt).conversation().shown().orElseThrow()).isEmpty();
        assertThat(kept()).hasSize(1);
        assertThat(download(attachment(other), Rendition.COPY, Portal.SCREENER)).isEqualTo(shared);
    }

    @Test
    void a_case_that_is_converted_takes_its_attachments_along() {
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN));
        var ticket = feedback.linking()
                .convert(
                        receipt.caseId(),
                        Conversion.toTicket("governor-office", Contribution.OPINION, "شکایت نیست."),
                        Portal.SCREENER);
        assertThat(ticket).isNotNull();
        Attachment own = entries(track(receipt).view().conversation().shown().orElseThrow())
                .get(0);
        assertThat(download(own, Rendition.COPY, holder(track(receipt)))).contains("خاموشی");
    }

    @Test
    void a_crash_between_the_content_and_its_row_leaves_nothing_after_the_sweep() {
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            if (call.is("insert") && call.repository() instanceof AttachmentRepository) {
                throw new StorageException(StorageException.Retry.MAY_HELP, new IOException("killed"));
            }
            return call.with(given);
        }));
        feedback = over(blobs);
        assertThatThrownBy(() -> upload("a.pdf", PDF, Portal.CITIZEN)).isInstanceOf(StorageException.class);
        assertThat(kept()).hasSize(2);
        feedback.dispatcher().runOnce();
        assertThat(kept()).as("somebody could still be about to refer to it").hasSize(2);
        clock.move(Duration.ofHours(3));
        feedback.dispatcher().runOnce();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_nobody_attached_is_gone_after_a_day() {
        upload("a.pdf", PDF, Portal.CITIZEN);
        feedback.dispatcher().runOnce();
        clock.move(Duration.ofHours(25));
        feedback.dispatcher().runOnce();
        assertThat(kept()).isEmpty();
    }

    /** While the scanner looks, the content is there and no row is. */
    @Test
    void a_sweep_takes_nothing_that_somebody_is_about_to_refer_to() {
        upload("old.pdf", PDF, Portal.CITIZEN);
        clock.move(Duration.ofHours(25));
        scanner.meanwhile = () -> feedback.dispatcher().runOnce();
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN));
        assertThat(download(attachment(receipt), Rendition.ORIGINAL, Portal.SCREENER))
                .isEqualTo(PDF);
    }

    @Test
    void a_sweep_that_does_not_look_at_the_age_would_be_noticed() {
        feedback = over(new Ageless(blobs));
        upload("old.pdf", PDF, Portal.CITIZEN);
        clock.move(Duration.ofHours(25));
        scanner.meanwhile = () -> feedback.dispatcher().runOnce();
        Receipt receipt = register(upload("a.pdf", PDF, Portal.CITIZEN));
        assertThatThrownBy(() -> open(attachment(receipt).id(), Rendition.ORIGINAL, Portal.SCREENER))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void a_host_with_half_of_what_it_takes_is_told_what_is_missing() {
        assertThatThrownBy(() -> Feedback.builder()
                        .store(store())
                        .organization(ExampleOrganizations.semnan())
                        .keys(ownKeys)
                        .accessPolicy(new GovernmentPolicy())
                        .blobStore(blobs)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contentInspector")
                .hasMessageContaining("malwareScanner");
    }

    private Receipt register(Upload... uploads) {
        List<String> ids = new ArrayList<>();
        for (Upload upload : uploads) {
            ids.add(id(upload));
        }
        return feedback.complaints().register(complaint(ids.toArray(String[]::new)), Portal.CITIZEN);
    }

    private static RegisterComplaint complaint(String... uploads) {
        return RegisterComplaint.builder()
                .subject("خاموشی چراغ‌ها")
                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                .attaching(List.of(uploads))
                .build();
    }

    private Upload upload(String name, String content, CommandContext context) {
        return feedback.attachments()
                .upload(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), context);
    }

    private static String id(Upload upload) {
        return upload.id().toString();
    }

    private Attachment attachment(Receipt receipt) {
        return entries(view(receipt).conversation().shown().orElseThrow()).get(0);
    }

    private static List<Attachment> entries(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.attachments().stream()).toList();
    }

    private Download open(AttachmentId id, Rendition rendition, CommandContext context) {
        return feedback.attachments().open(id, rendition, context);
    }

    private String download(Attachment attachment, Rendition rendition, CommandContext context) {
        try (Download download = open(attachment.id(), rendition, context)) {
            byte[] bytes = download.content().readAllBytes();
            assertThat(download.size()).isEqualTo(bytes.length);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count() {
        return feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER);
    }

    private List<BlobId> kept() {
        return blobs.putBefore(SEMNAN, clock.instant().plusSeconds(1), null, 100);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.code()).isEqualTo(code)));
    }

    /** Says what it was told to say. */
    private static final class Scanner implements MalwareScanner {

        private @Nullable Verdict verdict = Verdict.CLEAN;
        private @Nullable Exception failure;
        private @Nullable Runnable meanwhile;
        private int scans;

        @Override
        @SuppressWarnings("NullAway")
        public Verdict scan(Content content) throws IOException {
            scans++;
            if (meanwhile != null) {
                meanwhile.run();
            }
            if (failure instanceof IOException broken) {
                throw broken;
            }
            if (failure instanceof RuntimeException broken) {
                throw broken;
            }
            return verdict;
        }
    }

    /** Deletes and lists whatever the age. */
    private record Ageless(BlobStore sound) implements BlobStore {

        private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

        @Override
        public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
            return sound.put(tenant, content, most, now);
        }

        @Override
        public Optional<InputStream> open(TenantId tenant, BlobId id) {
            return sound.open(tenant, id);
        }

        @Override
        public Deletion delete(TenantId tenant, BlobId id, Instant before) {
            return sound.delete(tenant, id, END);
        }

        @Override
        public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
            return sound.putBefore(tenant, END, after, limit);
        }
    }
}
