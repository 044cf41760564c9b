package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Continuation;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases that come to belong together: nobody's case is lost by it, on every store. */
class LinkingTest extends OnEveryStore {

    private static final Statement SAME = Statement.of("همان موضوع است.");
    private static final CommandContext CLERK = Portal.official("clerk", Role.INTAKE_CLERK);
    private static final Split WATER =
            Split.of("قطعی آب", "آب کوچه نمونه هر شب قطع می‌شود.", "موضوع آب جداگانه بررسی می‌شود.");

    @Test
    void who_complained_of_the_same_reads_the_answer_given_to_the_first_and_nothing_else_of_it() {
        Receipt first = register("خاموشی");
        Receipt second = register("خاموشی دوباره");
        merge(second, first);
        answer(first);

        TrackedCase tracked = track(second);
        Continuation there = tracked.view().continuation().shown().orElseThrow().orElseThrow();
        assertThat(tracked.code()).isEqualTo(second.trackingCode());
        assertThat(tracked.view().id()).isEqualTo(second.caseId());
        assertThat(tracked.view().progress().shown().orElseThrow().state()).isEqualTo(ComplaintState.MERGED);
        assertThat(there.state()).isEqualTo(ComplaintState.RESOLVED);
        assertThat(there.outcome()).contains(Outcome.UPHELD);
        assertThat(there.own()).isEmpty();
        assertThat(there.answers()).extracting(Entry::type).containsExactly(MessageType.ANSWER);
        assertThat(there.answers().get(0).origin().shown()).isEmpty();
        assertThat(tracked.actions()).containsExactly(DeskAction.READ_ACCESSES);
        assertThatThrownBy(() -> feedback.handling().view(first.caseId(), holder(tracked)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_official_finds_what_was_merged_from_both_sides_and_both_histories_say_so() {
        Receipt first = register("خاموشی");
        List<CaseId> merged = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Receipt next = register("همان خاموشی");
            merge(next, first);
            merged.add(next.caseId());
        }
        CaseQuery goingOn = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.GOES_ON_IN, first.caseId()))
                .build();
        assertThat(feedback.handling().search(goingOn, Portal.SCREENER).items())
                .extracting(CaseLine::id)
                .containsExactlyInAnyOrderElementsOf(merged);
        assertThat(feedback.handling().count(goingOn, Portal.SCREENER)).isEqualTo(3);
        assertThat(links(merged.get(0)).goesOnIn()).contains(first.caseId());
        assertThat(types(first.caseId()))
                .containsExactly("complaint.submit", "complaint.take-in", "complaint.take-in", "complaint.take-in");
        assertThat(types(merged.get(0))).containsExactly("complaint.submit", "complaint.merge");
        assertThat(history(merged.get(0)).get(1).happening().facts())
                .containsEntry("case", first.caseId().toString());
    }

    @Test
    void a_merged_complaint_taken_out_again_stands_where_it_stood_and_its_time_has_run() {
        Receipt first = register("خاموشی");
        Receipt second = register("خاموشی دوباره");
        feedback.complaints().assign(second.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        var due = view(second).progress().shown().orElseThrow().clock().answerDue();
        merge(second, first);
        clock.move(Duration.ofDays(20));
        CaseStatus status =
                feedback.linking().unmerge(second.caseId(), Statement.of("موضوع دیگری است."), Portal.SCREENER);

        assertThat(status.state()).isEqualTo("ASSIGNED");
        assertThat(view(second).progress().shown().orElseThrow().clock().answerDue())
                .isEqualTo(due);
        assertThat(links(second.caseId())).isEqualTo(CaseLinks.NONE);
        assertThat(types(first.caseId())).endsWith("complaint.give-back");
        clock.move(Duration.ofDays(30));
        runAll();
        assertThat(view(second).progress().shown().orElseThrow().escalation().level())
                .isPositive();
    }

    @Test
    void after_the_window_a_merged_complaint_stays_merged() {
        Receipt first = register("خاموشی");
        Receipt second = register("خاموشی دوباره");
        merge(second, first);
        clock.move(Duration.ofDays(31));
        assertRule("unmergeWindow", () -> feedback.linking().unmerge(second.caseId(), SAME, Portal.SCREENER));
        assertThat(feedback.handling().allowedActions(second.caseId(), Portal.SCREENER))
                .extracting(action -> action.name())
                .doesNotContain("UNMERGE");
    }

    @Test
    void what_was_merged_goes_on_by_itself_when_the_first_is_taken_back() {
        Receipt first = register("خاموشی");
        List<Receipt> others = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            Receipt other = register("همان خاموشی");
            merge(other, first);
            others.add(other);
        }
        feedback.complaints().withdraw(first.caseId(), holder(track(first)));
        clock.move(Duration.ofMinutes(10));
        runAll();
        for (Receipt other : others) {
            assertThat(view(other).progress().shown().orElseThrow().state()).isEqualTo(ComplaintState.RECEIVED);
            assertThat(types(other.caseId())).endsWith("complaint.resume");
            assertThat(track(other).view().continuation().shown().orElseThrow()).isEmpty();
        }
    }

    @Test
    void what_was_merged_stays_merged_when_the_first_is_taken_back_after_the_answer() {
        Receipt first = register("خاموشی");
        Receipt second = register("همان خاموشی");
        merge(second, first);
        answer(first);
        feedback.complaints().withdraw(first.caseId(), holder(track(first)));
        clock.move(Duration.ofMinutes(10));
        runAll();
        assertThat(view(second).progress().shown().orElseThrow().state()).isEqualTo(ComplaintState.MERGED);
    }

    @Test
    void nothing_is_merged_into_what_has_ended_or_is_itself_or_of_another_kind_or_unseen() {
        Receipt first = register("خاموشی");
        Receipt second = register("خاموشی دوباره");
        Receipt letter = write();
        assertRule("otherCase", () -> merge(second, second));
        assertRule("sameKind", () -> merge(second, letter));
        assertThatThrownBy(() -> merge(letter, second)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.linking()
                        .merge(second.caseId(), first.caseId(), SAME, Portal.official("sup", Role.SUPERVISOR)))
                .isInstanceOf(AccessDeniedException.class);
        feedback.handling().nameAccused(first.caseId(), List.of("screener"), Portal.official("s2", Role.SCREENER));
        assertThatThrownBy(() -> merge(second, first)).isInstanceOf(NotFoundException.class);
        Receipt ended = register("پایان‌یافته");
        answer(ended);
        assertRule("unanswered", () -> merge(second, ended));
        Receipt third = register("سومی");
        merge(third, second);
        Receipt fourth = register("چهارمی");
        assertRule("unanswered", () -> merge(fourth, third));
        assertThat(types(second.caseId())).containsExactly("complaint.submit", "complaint.take-in");
    }

    @Test
    void a_chain_of_twenty_merges_leads_everybody_to_the_one_that_is_answered() {
        List<Receipt> chain = new ArrayList<>(List.of(register("خاموشی")));
        for (int i = 0; i < 20; i++) {
            Receipt next = register("خاموشی");
            merge(chain.get(i), next);
            chain.add(next);
        }
        answer(chain.get(20));
        for (Receipt each : chain.subList(0, 20)) {
            assertThat(track(each).view().continuation().shown().orElseThrow())
                    .hasValueSatisfying(there -> assertThat(there.answers()).hasSize(1));
        }
    }

    @Test
    void the_version_a_screener_has_seen_is_that_of_the_merged_case() {
        Receipt first = register("خاموشی");
        Receipt second = register("خاموشی دوباره");
        feedback.handling().note(second.caseId(), SAME, Portal.SCREENER);
        assertThat(catchThrowableOfType(
                                ConcurrentUpdateException.class,
                                () -> feedback.linking()
                                        .merge(second.caseId(), first.caseId(), SAME, Portal.SCREENER.expecting(1)))
                        .found())
                .isEqualTo(2);
        assertThat(feedback.linking()
                        .merge(second.caseId(), first.caseId(), SAME, Portal.SCREENER.expecting(2))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void a_part_becomes_a_case_of_its_own_which_the_citizen_finds_from_the_first() {
        Receipt whole = register("خاموشی و آب");
        clock.move(Duration.ofDays(2));
        Receipt part = feedback.linking().split(whole.caseId(), WATER, Portal.SCREENER);

        TrackedCase tracked = track(whole);
        assertThat(tracked.view().parts().shown().orElseThrow())
                .extracting(CaseLine::id)
                .containsExactly(part.caseId());
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::type)
                .containsExactly(MessageType.SUBMISSION, MessageType.NOTICE);
        TrackedCase followed = feedback.handling().follow(part.caseId(), holder(tracked));
        assertThat(followed.view().subject().shown()).contains("قطعی آب");
        assertThat(followed.code()).isEqualTo(whole.trackingCode());
        feedback.complaints().withdraw(part.caseId(), holder(followed));
        assertThat(track(part).view().progress().shown().orElseThrow().state()).isEqualTo(ComplaintState.WITHDRAWN);
        CaseView view = feedback.handling().view(part.caseId(), Portal.SCREENER);
        assertThat(view.progress().shown().orElseThrow().receivedAt())
                .isEqualTo(view(whole).progress().shown().orElseThrow().receivedAt());
        assertThat(view.name().shown().orElseThrow()).contains("سارا نمونه‌ای");
        assertThat(links(part.caseId()).predecessor()).isEqualTo(whole.caseId());
        assertThat(links(part.caseId()).related()).containsExactly(whole.caseId());
        assertThat(links(whole.caseId()).related()).containsExactly(part.caseId());
        assertThat(history(part.caseId()).get(0).happening().facts())
                .containsEntry("predecessor", whole.caseId().toString());
    }

    @Test
    void a_split_that_comes_twice_splits_once_and_a_key_used_for_something_else_is_refused() {
        Receipt whole = register("خاموشی و آب");
        CommandContext once = Portal.SCREENER.once(IdempotencyKey.random(new SecureRandom()));
        Receipt part = feedback.linking().split(whole.caseId(), WATER, once);
        Receipt again = feedback.linking().split(whole.caseId(), WATER, once);
        assertThat(again.caseId()).isEqualTo(part.caseId());
        assertThat(again.secret().reveal()).isEqualTo(part.secret().reveal());
        assertThat(links(whole.caseId()).related()).containsExactly(part.caseId());
        Split other = Split.of("آسفالت", "آسفالت کوچه نمونه کنده شده است.", "جداگانه بررسی می‌شود.");
        assertThatThrownBy(() -> feedback.linking().split(whole.caseId(), other, once))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    void a_part_without_a_subject_is_refused_with_all_that_is_wrong() {
        Receipt whole = register("خاموشی و آب");
        InvalidCommandException refused = catchThrowableOfType(
                InvalidCommandException.class,
                () -> feedback.linking()
                        .split(whole.caseId(), Split.of("", "کوتاه", "").category("nowhere"), Portal.SCREENER));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("category", "notice.text", "subject", "text");
    }

    @Test
    void a_message_to_the_governor_that_is_a_complaint_goes_on_as_one_under_the_same_code_and_secret() {
        Receipt letter = write();
        clock.move(Duration.ofDays(1));
        CaseStatus complaint = feedback.linking()
                .convert(letter.caseId(), Conversion.toComplaint("agency/roads", "شکایت است."), Portal.SCREENER);

        TrackedCase tracked = track(letter);
        assertThat(tracked.code()).isEqualTo(letter.trackingCode());
        assertThat(tracked.view().id()).isEqualTo(complaint.id());
        assertThat(tracked.view().kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .containsExactly("چراغ‌های خیابان نمونه خاموش است.");
        assertThat(tracked.view().progress().shown().orElseThrow().clock().promisedDue())
                .isEqualTo(letter.answerDue());
        assertThat(links(letter.caseId()).successor()).isEqualTo(complaint.id());
        assertThat(links(complaint.id()).predecessor()).isEqualTo(letter.caseId());
        assertThat(feedback.handling()
                        .view(letter.caseId(), Portal.SCREENER)
                        .progress()
                        .shown()
                        .orElseThrow()
                        .outcome())
                .contains(Outcome.CONVERTED);
        answer(complaint.id());
        assertThat(track(letter).actions()).extracting(action -> action.name()).contains("ACCEPT", "APPEAL");
    }

    @Test
    void a_complaint_that_is_none_goes_on_as_a_message_and_is_converted_once() {
        Receipt receipt = register("نظر");
        Conversion conversion = Conversion.toTicket("governor-office", Contribution.OPINION, "شکایت نیست.");
        CommandContext once = Portal.SCREENER.once(IdempotencyKey.random(new SecureRandom()));
        CaseStatus ticket = feedback.linking().convert(receipt.caseId(), conversion, once);
        assertThat(feedback.linking()
                        .convert(receipt.caseId(), conversion, once)
                        .id())
                .isEqualTo(ticket.id());
        assertThat(ticket.state()).isEqualTo("QUEUED");
        assertRule("notContinued", () -> feedback.linking().convert(receipt.caseId(), conversion, Portal.SCREENER));
        assertRule("otherKind", () -> feedback.linking().convert(ticket.id(), conversion, Portal.SCREENER));
        CaseStatus back =
                feedback.linking().convert(ticket.id(), Conversion.toComplaint("", "شکایت است."), Portal.SCREENER);
        assertThat(track(receipt).view().id()).isEqualTo(back.id());
        feedback.complaints().assign(back.id(), Assignment.to("agency/roads"), Portal.SCREENER);
        assertThatThrownBy(() -> feedback.linking().convert(back.id(), conversion, Portal.HANDLER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_wants_the_same_has_a_receipt_and_reads_the_answer() {
        Receipt first = register("خاموشی");
        Receipt signed = coSign(first.caseId(), neighbour("0012345679"), CLERK);
        assertThat(signed.answerDue()).isEqualTo(first.answerDue());
        assertThat(track(signed).view().progress().shown().orElseThrow().state())
                .isEqualTo(ComplaintState.MERGED);
        answer(first);
        TrackedCase tracked = track(signed);
        assertThat(tracked.view().continuation().shown().orElseThrow())
                .hasValueSatisfying(there -> assertThat(there.answers()).hasSize(1));
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .containsExactly("با این درخواست همراهم.");
        assertThat(view(first).version()).as("the other case is not written").isEqualTo(4);
        assertRule("unanswered", () -> coSign(first.caseId(), neighbour("9912345673"), CLERK));
    }

    @Test
    void nobody_signs_twice_and_the_receipt_is_for_who_has_the_key() {
        Receipt first = register("خاموشی");
        CommandContext once = CLERK.once(IdempotencyKey.random(new SecureRandom()));
        Receipt signed = coSign(first.caseId(), neighbour("0012345679"), once);
        assertThat(coSign(first.caseId(), neighbour("0012345679"), once).caseId())
                .isEqualTo(signed.caseId());
        assertRule("signedOnce", () -> coSign(first.caseId(), neighbour("0012345679"), CLERK));
        assertRule(
                "signedOnce",
                () -> coSign(
                        first.caseId(),
                        neighbour("0012345679"),
                        CLERK.once(IdempotencyKey.random(new SecureRandom()))));
        CommandContext known = CLERK.onBehalfOf(new Actor.IdentifiedCitizen(new CitizenId("c-1")));
        assertThatThrownBy(() -> coSign(first.caseId(), neighbour("9912345673"), known))
                .as("the policy has to let both do it")
                .isInstanceOf(NotFoundException.class);
        coSign(first.caseId(), CoSignature.by(null), CLERK);
        coSign(first.caseId(), CoSignature.by(null).saying("کوچه ما هم تاریک است."), CLERK);
        CaseQuery signers = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.GOES_ON_IN, first.caseId()))
                .build();
        assertThat(feedback.handling().count(signers, Portal.SCREENER)).isEqualTo(3);
    }

    @Test
    void a_co_signer_goes_on_alone_when_the_complaint_is_taken_back() {
        Receipt first = register("خاموشی");
        Receipt signed = coSign(first.caseId(), neighbour("0012345679"), CLERK);
        feedback.complaints().withdraw(first.caseId(), holder(track(first)));
        clock.move(Duration.ofMinutes(10));
        runAll();
        assertThat(track(signed).view().progress().shown().orElseThrow().state())
                .isEqualTo(ComplaintState.RECEIVED);
    }

    @Test
    void who_signs_what_was_merged_signs_the_one_that_is_answered() {
        Receipt first = register("خاموشی");
        Receipt second = register("همان خاموشی");
        merge(second, first);
        Receipt signed = coSign(second.caseId(), CoSignature.by(null), CLERK);
        assertThat(links(signed.caseId()).successor()).isEqualTo(first.caseId());
    }

    @Test
    void letters_and_strangers_are_not_co_signed() {
        Receipt letter = write();
        assertThatThrownBy(() -> coSign(letter.caseId(), CoSignature.by(null), CLERK))
                .isInstanceOf(NotFoundException.class);
        Receipt first = register("خاموشی");
        assertThatThrownBy(() -> coSign(first.caseId(), CoSignature.by(null), Portal.CITIZEN))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> coSign(first.caseId(), CoSignature.by(null), Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> coSign(first.caseId(), neighbour("0012345678"), CLERK))
                .isInstanceOf(InvalidCommandException.class);
    }

    @Test
    void those_merged_into_a_complaint_go_on_when_the_message_it_became_is_taken_back() {
        Receipt first = register("خاموشی");
        Receipt second = register("همان خاموشی");
        merge(second, first);
        toTicket(first.caseId());
        feedback.tickets().withdraw(track(first).view().id(), holder(track(first)));
        clock.move(Duration.ofMinutes(10));
        runAll();
        assertThat(view(second).progress().shown().orElseThrow().state()).isEqualTo(ComplaintState.RECEIVED);
    }

    @Test
    void nothing_is_merged_into_split_off_or_signed_where_an_appeal_is_heard() {
        Receipt first = register("خاموشی");
        answer(first);
        feedback.complaints().appeal(first.caseId(), Statement.of("قانع نشدم."), holder(track(first)));
        Receipt second = register("همان خاموشی");
        assertRule("unanswered", () -> merge(second, first));
        assertRule("unanswered", () -> coSign(first.caseId(), CoSignature.by(null), CLERK));
        assertRule("unanswered", () -> feedback.linking().split(first.caseId(), WATER, Portal.SCREENER));
    }

    @Test
    void a_part_is_found_from_the_first_receipt_after_the_whole_was_converted_and_stays_linked() {
        Receipt whole = register("خاموشی و آب");
        Receipt part = feedback.linking().split(whole.caseId(), WATER, Portal.SCREENER);
        assertRule("partOfIt", () -> feedback.linking().unlink(whole.caseId(), part.caseId(), Portal.SCREENER));
        toTicket(whole.caseId());
        TrackedCase tracked = track(whole);
        assertThat(tracked.view().parts().shown().orElseThrow())
                .extracting(CaseLine::id)
                .containsExactly(part.caseId());
        TrackedCase followed = feedback.handling().follow(part.caseId(), holder(tracked));
        assertThat(followed.code()).isEqualTo(whole.trackingCode());
    }

    @Test
    void nobody_answers_a_complaint_about_himself_because_it_was_merged() {
        CommandContext other = Portal.official("other", Role.SCREENER);
        Receipt first = register("خاموشی");
        feedback.complaints()
                .assign(first.caseId(), Assignment.to("agency/roads").official("h-1"), other);
        Receipt second = register("همان خاموشی");
        feedback.handling().nameAccused(second.caseId(), List.of("h-1"), other);
        assertRule("notAccused", () -> merge(second, first));
        feedback.complaints()
                .transfer(first.caseId(), Assignment.to("agency/roads").official("h-2"), other);
        feedback.handling().nameAccused(first.caseId(), List.of("s-9"), other);
        merge(second, first);
        for (String accused : List.of("h-1", "s-9")) {
            for (Receipt each : List.of(first, second)) {
                assertThatThrownBy(
                                () -> feedback.handling().view(each.caseId(), Portal.official(accused, Role.SCREENER)))
                        .isInstanceOf(NotFoundException.class);
            }
        }
    }

    @Test
    void an_official_is_not_told_of_linked_cases_that_are_hidden_from_him() {
        Receipt first = register("خاموشی");
        Receipt second = register("دیگری");
        feedback.linking().link(first.caseId(), second.caseId(), Portal.SCREENER);
        feedback.handling().nameAccused(second.caseId(), List.of("s-9"), Portal.SCREENER);
        assertThat(feedback.handling()
                        .view(first.caseId(), Portal.official("s-9", Role.SCREENER))
                        .links()
                        .shown())
                .contains(CaseLinks.NONE);
        assertThat(links(first.caseId()).related()).containsExactly(second.caseId());
    }

    @Test
    void what_was_answered_before_a_conversion_is_still_read_by_everybody_who_came_with_the_same() {
        Receipt first = register("خاموشی");
        Receipt second = register("همان خاموشی");
        merge(second, first);
        answer(first);
        toTicket(first.caseId());
        assertThat(track(first).view().conversation().shown().orElseThrow())
                .extracting(Entry::type)
                .containsExactly(MessageType.SUBMISSION, MessageType.ANSWER);
        assertThat(track(second).view().continuation().shown().orElseThrow())
                .hasValueSatisfying(there ->
                        assertThat(there.answers()).extracting(Entry::text).containsExactly("روشن شد."));
    }

    @Test
    void a_receipt_made_anew_after_a_conversion_takes_the_place_of_the_first() {
        Receipt first = register("نظر");
        CaseId ticket = toTicket(first.caseId());
        Receipt anew = feedback.handling().reissueReceipt(ticket, Portal.SCREENER);
        assertThat(anew.trackingCode()).isEqualTo(first.trackingCode());
        assertThat(feedback.handling()
                        .track(first.trackingCode().value(), first.secret().reveal(), Portal.CITIZEN))
                .isEmpty();
        assertThat(track(anew).view().id()).isEqualTo(ticket);
    }

    @Test
    void a_key_used_by_somebody_else_gives_no_receipt_and_the_same_key_gives_it_even_after_a_merge() {
        Receipt first = register("خاموشی");
        CommandContext once = CLERK.once(IdempotencyKey.random(new SecureRandom()));
        CoSignature nameOnly = CoSignature.by(Person.named("همسایه نخست").build());
        Receipt signed = coSign(first.caseId(), nameOnly, once);
        assertThatThrownBy(() -> coSign(
                        first.caseId(),
                        CoSignature.by(Person.named("همسایه دوم").build()),
                        once))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        CommandContext known = CLERK.once(IdempotencyKey.random(new SecureRandom()));
        Receipt numbered = coSign(first.caseId(), neighbour("0012345679"), known);
        merge(first, register("همان خاموشی"));
        assertThat(coSign(first.caseId(), nameOnly, once).caseId()).isEqualTo(signed.caseId());
        assertThat(coSign(first.caseId(), neighbour("0012345679"), known).caseId())
                .isEqualTo(numbered.caseId());
    }

    private CaseId toTicket(CaseId id) {
        Conversion conversion = Conversion.toTicket("governor-office", Contribution.OPINION, "شکایت نیست.");
        return feedback.linking().convert(id, conversion, Portal.SCREENER).id();
    }

    private Receipt coSign(CaseId id, CoSignature signature, CommandContext context) {
        return feedback.linking().coSign(id, signature, context);
    }

    private static CoSignature neighbour(String nationalCode) {
        return CoSignature.by(
                Person.named("همسایه نمونه").nationalCode(nationalCode).build());
    }

    @Test
    void a_ticket_on_a_desk_is_not_converted_any_more() {
        Receipt letter = write();
        feedback.tickets().deliver(letter.caseId(), Assignment.to("governor-office"), Portal.SCREENER);
        assertThatThrownBy(() -> feedback.linking()
                        .convert(letter.caseId(), Conversion.toComplaint("", "شکایت است."), Portal.SCREENER))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                .isEqualTo(1);
    }

    @Test
    void cases_of_any_kind_are_linked_and_unlinked_from_both_sides() {
        Receipt complaint = register("خاموشی");
        Receipt letter = write();
        feedback.linking().link(complaint.caseId(), letter.caseId(), Portal.SCREENER);
        assertThat(links(complaint.caseId()).related()).isEqualTo(Set.of(letter.caseId()));
        assertThat(links(letter.caseId()).related()).isEqualTo(Set.of(complaint.caseId()));
        assertRule("notLinked", () -> feedback.linking().link(letter.caseId(), complaint.caseId(), Portal.SCREENER));
        CaseQuery related = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.RELATED_TO, letter.caseId()))
                .build();
        assertThat(feedback.handling().search(related, Portal.SCREENER).items())
                .extracting(CaseLine::id)
                .containsExactly(complaint.caseId());
        feedback.linking().unlink(letter.caseId(), complaint.caseId(), Portal.SCREENER);
        assertThat(links(complaint.caseId())).isEqualTo(CaseLinks.NONE);
        assertRule("linked", () -> feedback.linking().unlink(letter.caseId(), complaint.caseId(), Portal.SCREENER));
        assertRule("otherCase", () -> feedback.linking().link(letter.caseId(), letter.caseId(), Portal.SCREENER));
    }

    @Test
    void a_receipt_follows_to_nothing_but_what_was_made_of_its_case() {
        Receipt mine = register("خاموشی");
        Receipt other = register("دیگری");
        feedback.linking().link(mine.caseId(), other.caseId(), Portal.SCREENER);
        CommandContext me = holder(track(mine));
        assertThat(feedback.handling().follow(mine.caseId(), me).code()).isEqualTo(mine.trackingCode());
        assertThatThrownBy(() -> feedback.handling().follow(other.caseId(), me)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.handling().follow(other.caseId(), Portal.SCREENER))
                .isInstanceOf(NotFoundException.class);
        clock.move(Duration.ofHours(1));
        Receipt part = feedback.linking().split(mine.caseId(), WATER, Portal.SCREENER);
        for (CaseId late : List.of(part.caseId(), mine.caseId())) {
            assertThatThrownBy(() -> feedback.handling().follow(late, me)).isInstanceOf(NotFoundException.class);
        }
    }

    private Receipt register(String subject) {
        return feedback.complaints().register(Portal.complaint(subject), Portal.CITIZEN);
    }

    private Receipt write() {
        return feedback.tickets()
                .register(
                        RegisterTicket.builder()
                                .addressee("governor-office")
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        Portal.CITIZEN);
    }

    private void merge(Receipt merged, Receipt master) {
        feedback.linking().merge(merged.caseId(), master.caseId(), SAME, Portal.SCREENER);
    }

    private void answer(Receipt receipt) {
        answer(receipt.caseId());
    }

    private void answer(CaseId id) {
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
    }

    private CaseLinks links(CaseId id) {
        return feedback.handling().view(id, Portal.SCREENER).links().shown().orElseThrow();
    }

    private List<CaseEvent> history(CaseId id) {
        List<CaseEvent> history = feedback.handling().history(id, 0, Portal.SCREENER);
        assertThat(EventChain.firstBreak(id, history)).isEmpty();
        return history;
    }

    private List<String> types(CaseId id) {
        return history(id).stream().map(event -> event.happening().type()).toList();
    }
}
