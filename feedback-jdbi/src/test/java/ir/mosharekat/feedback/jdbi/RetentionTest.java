package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.json.OrganizationFile;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote is removed when its time is over, and not before, on every store. */
class RetentionTest extends OnEveryStore {

    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);
    private static final Statement COURT = Statement.of("دادگاه آن را خواسته است.");
    private static final Duration FIVE_YEARS = Duration.ofDays(1_827);

    @TempDir
    Path folder;

    @Test
    void five_years_after_its_end_a_tombstone_is_left_which_the_receipt_still_opens() {
        Receipt receipt = ended();
        clock.move(FIVE_YEARS.minusDays(2));
        runAll();
        assertThat(view(receipt).progress().shown().orElseThrow().retention().isPurged())
                .isFalse();
        clock.move(Duration.ofDays(2));
        runAll();

        CaseView view = view(receipt);
        assertThat(view.conversation().shown().orElseThrow()).isEmpty();
        assertThat(view.notes().shown().orElseThrow()).isEmpty();
        assertThat(view.subject().shown()).contains("—");
        assertThat(view.name().shown().orElseThrow()).isEmpty();
        assertThat(view.contact().shown().orElseThrow()).isEmpty();
        assertThat(view.progress().shown().orElseThrow().state().name()).isEqualTo("WITHDRAWN");
        assertThat(feedback.handling().count(CaseQuery.builder().text("خاموشی").build(), Portal.SCREENER))
                .isZero();
        TrackedCase tracked = track(receipt);
        assertThat(tracked.view().progress().shown().orElseThrow().retention().purged())
                .isPresent();
        assertThat(tracked.actions()).containsExactly(DeskAction.READ_ACCESSES);
        List<CaseEvent> history = feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER);
        assertThat(EventChain.firstBreak(receipt.caseId(), history)).isEmpty();
        assertThat(history.get(history.size() - 1).happening().type()).isEqualTo("complaint.purge");
    }

    @Test
    void with_a_tombstone_nothing_more_can_be_done() {
        CaseId id = ended().caseId();
        clock.move(FIVE_YEARS);
        runAll();
        assertRule("notPurged", () -> feedback.handling().note(id, COURT, Portal.SCREENER));
        assertRule("notPurged", () -> feedback.handling().reissueReceipt(id, Portal.SCREENER));
        assertRule("notPurged", () -> feedback.handling().preserve(id, COURT, SUPERVISOR));
        assertThat(feedback.handling().allowedActions(id, Portal.SCREENER))
                .extracting(action -> action.name())
                .containsExactly("READ_HISTORY", "READ_ACCESSES");
    }

    @Test
    void evidence_is_kept_until_it_is_needed_no_more() {
        Receipt receipt = ended();
        feedback.handling().preserve(receipt.caseId(), COURT, SUPERVISOR);
        assertRule("notPreserved", () -> feedback.handling().preserve(receipt.caseId(), COURT, SUPERVISOR));
        assertThatThrownBy(() -> feedback.handling().endPreservation(receipt.caseId(), COURT, Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        clock.move(FIVE_YEARS.multipliedBy(2));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("خاموشی چراغ‌ها");
        feedback.handling().endPreservation(receipt.caseId(), COURT, SUPERVISOR);
        assertRule("preserved", () -> feedback.handling().endPreservation(receipt.caseId(), COURT, SUPERVISOR));
        runAll();
        assertThat(view(receipt).subject().shown())
                .as("what was just added is kept")
                .contains("خاموشی چراغ‌ها");
        clock.move(Duration.ofDays(8));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("—");
    }

    @Test
    void something_new_keeps_an_old_case_for_a_week() {
        Receipt receipt = ended();
        clock.move(FIVE_YEARS.minusDays(1));
        feedback.handling().note(receipt.caseId(), COURT, Portal.SCREENER);
        clock.move(Duration.ofDays(6));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("خاموشی چراغ‌ها");
        clock.move(Duration.ofDays(2));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("—");
    }

    @Test
    void a_time_that_was_made_longer_afterwards_is_kept_to() throws IOException {
        runUnder(keptFor(10));
        Receipt receipt = ended();
        runUnder(keptFor(30));
        clock.move(Duration.ofDays(12));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("خاموشی چراغ‌ها");
        clock.move(Duration.ofDays(20));
        runAll();
        assertThat(view(receipt).subject().shown()).contains("—");
    }

    private Organization keptFor(int days) throws IOException {
        try (InputStream in = ExampleOrganizations.class.getResourceAsStream("examples/semnan.yaml")) {
            String semnan = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String changed = semnan.replace(
                    "    appeal: 15 working days\n",
                    "    appeal: 15 working days\n    windows: {retentionDays: " + days + "}\n");
            return OrganizationFile.read(Files.writeString(folder.resolve(days + ".yaml"), changed));
        }
    }

    @Test
    void a_case_that_has_not_ended_is_never_removed() {
        Receipt receipt = register();
        clock.move(FIVE_YEARS);
        runAll();
        assertThat(view(receipt).subject().shown()).contains("خاموشی چراغ‌ها");
    }

    private Receipt register() {
        return feedback.complaints()
                .register(
                        Portal.complaint("خاموشی چراغ‌ها"),
                        Portal.CITIZEN.once(IdempotencyKey.random(new SecureRandom())));
    }

    private Receipt ended() {
        Receipt receipt = register();
        feedback.handling().note(receipt.caseId(), COURT, Portal.SCREENER);
        feedback.complaints().withdraw(receipt.caseId(), holder(track(receipt)));
        return receipt;
    }
}
