package ir.mosharekat.feedback.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Decision.Outcome;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GovernmentPolicyTest {

    private static final StaffId ACCUSED = new StaffId("accused-1");
    private static final StaffId SOMEBODY = new StaffId("somebody-1");
    private static final CitizenId OWNER = new CitizenId("c-1");
    private static final List<UnitId> UNITS =
            List.of(SampleOrganization.OFFICE, SampleOrganization.ROADS, SampleOrganization.WATER);

    private static final List<Action> ACTIONS = Stream.of(
                    ComplaintAction.values(), TicketAction.values(), DeskAction.values())
            .<Action>flatMap(Arrays::stream)
            .toList();

    private final AccessPolicy policy = new GovernmentPolicy();

    @Test
    void who_is_accused_learns_nothing_in_any_part_by_any_action_and_in_no_list() {
        CaseFacts complaint = complaint().accused(List.of(ACCUSED)).build();
        CaseFacts ticket = SampleCases.ticket()
                .involvedUnits(UNITS)
                .accused(List.of(SOMEBODY, ACCUSED))
                .build();
        for (Set<Role> roles : allSets()) {
            Staff accused = staff(ACCUSED, roles).in(UNITS);
            Staff bound = staff(SOMEBODY, roles).in(UNITS).boundTo(List.of(ACCUSED));
            for (CaseFacts facts : List.of(complaint, ticket)) {
                assertLearnsNothing(accused, facts);
                assertLearnsNothing(bound, facts);
            }
        }
    }

    @Test
    void a_list_holds_a_case_exactly_if_the_policy_lets_it_be_listed() {
        Random random = new Random(91);
        int listed = 0;
        for (int i = 0; i < 8_000; i++) {
            CaseFacts facts = randomFacts(random);
            Actor actor = randomActor(random);
            for (DeskAction list : List.of(DeskAction.LIST, DeskAction.COUNT)) {
                boolean allowed = policy.decide(actor, list, facts).outcome() == Outcome.ALLOWED;
                listed += allowed ? 1 : 0;

                assertThat(policy.scope(actor, list).admits(facts))
                        .as("%s of %s by %s", list, facts, actor)
                        .isEqualTo(allowed);
            }
        }
        assertThat(listed).isGreaterThan(2_000);
    }

    @Test
    void whom_nobody_knows_may_submit_and_no_more() {
        for (Actor unknown : List.of(new Actor.AnonymousCitizen(), new Actor.ChannelGateway(Channel.SMS))) {
            for (Action action : ACTIONS) {
                Decision decision = policy.decide(unknown, action, complaint().build());
                assertThat(decision.outcome())
                        .as("%s", action)
                        .isEqualTo(action.name().equals("SUBMIT") ? Outcome.ALLOWED : Outcome.HIDDEN);
                assertThat(decision.readable()).isEmpty();
            }
        }
    }

    @Test
    void who_changes_how_a_citizen_is_told_sees_how() {
        CaseFacts facts =
                complaint().involvedUnits(List.of(SampleOrganization.ROADS)).build();
        for (Set<Role> roles : allSets()) {
            Staff staff = staff(SOMEBODY, roles).in(UNITS);
            boolean sees =
                    policy.decide(staff, DeskAction.VIEW, facts).readable().contains(FieldGroup.CONTACT);

            assertThat(policy.decide(staff, DeskAction.CHANGE_CONTACT, facts).outcome() == Outcome.ALLOWED)
                    .as("%s", roles)
                    .isEqualTo(sees);
            assertThat(policy.decide(staff, DeskAction.UNDELIVERED, facts).outcome())
                    .isNotEqualTo(Outcome.ALLOWED);
        }
    }

    @Test
    void only_who_stands_for_a_medium_says_what_became_of_a_notice() {
        for (Actor actor : List.of(
                new Actor.AnonymousCitizen(),
                new Actor.IdentifiedCitizen(OWNER),
                new Actor.Job("timer"),
                staff(SOMEBODY, EnumSet.allOf(Role.class)).in(UNITS))) {
            assertThat(policy.decide(actor, OfficeAction.REPORT_DELIVERY).outcome())
                    .as("%s", actor)
                    .isNotEqualTo(Outcome.ALLOWED);
        }
        assertThat(policy.decide(new Actor.ChannelGateway(Channel.SMS), OfficeAction.REPORT_DELIVERY)
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void a_job_fires_timers_and_is_no_administrator() {
        Actor job = new Actor.Job("timer");
        for (Action action : ACTIONS) {
            Decision decision = policy.decide(job, action, complaint().build());
            assertThat(decision.outcome())
                    .as("%s", action)
                    .isEqualTo(
                            action instanceof DeskAction
                                            && action != DeskAction.RECOUNT
                                            && action != DeskAction.QUARANTINE
                                            && action != DeskAction.UNDELIVERED
                                    ? Outcome.HIDDEN
                                    : Outcome.ALLOWED);
            assertThat(decision.readable()).isEmpty();
        }
    }

    @Test
    void a_citizen_reads_status_and_text_of_an_own_case_and_knows_of_no_other() {
        Actor owner = new Actor.IdentifiedCitizen(OWNER);
        Actor other = new Actor.IdentifiedCitizen(new CitizenId("c-2"));
        CaseFacts facts = complaint().owner(OWNER).accused(List.of(ACCUSED)).build();

        assertThat(policy.decide(owner, DeskAction.VIEW, facts).readable())
                .containsExactly(
                        FieldGroup.STATUS, FieldGroup.BODY, FieldGroup.ATTACHMENT_NAME, FieldGroup.ATTACHMENT_CONTENT);
        for (Action action : ACTIONS) {
            assertThat(policy.decide(other, action, facts).outcome()).isEqualTo(Outcome.HIDDEN);
            assertThat(policy.decide(other, action, complaint().build()).outcome())
                    .isEqualTo(Outcome.HIDDEN);
            assertThat(policy.decide(owner, action, facts).readable())
                    .isSubsetOf(
                            FieldGroup.STATUS,
                            FieldGroup.BODY,
                            FieldGroup.ATTACHMENT_NAME,
                            FieldGroup.ATTACHMENT_CONTENT);
        }
        for (DeskAction action : EnumSet.of(
                DeskAction.NOTE, DeskAction.NAME_ACCUSED, DeskAction.READ_HISTORY, DeskAction.REISSUE_RECEIPT)) {
            assertThat(policy.decide(owner, action, facts).outcome()).isEqualTo(Outcome.FORBIDDEN);
        }
    }

    @Test
    void a_receipt_opens_one_case_and_no_list() {
        Actor holder = new Actor.ReceiptHolder(SampleCases.id(1), Instant.EPOCH);
        CaseFacts own = complaint().owner(OWNER).build();
        CaseFacts another = complaint().id(SampleCases.id(2)).owner(OWNER).build();

        assertThat(policy.decide(holder, DeskAction.TRACK, own).readable())
                .containsExactly(
                        FieldGroup.STATUS, FieldGroup.BODY, FieldGroup.ATTACHMENT_NAME, FieldGroup.ATTACHMENT_CONTENT);
        assertThat(policy.decide(holder, ComplaintAction.REPLY, own).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(policy.decide(holder, DeskAction.LIST, own).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(policy.decide(holder, DeskAction.COUNT, own).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(policy.decide(holder, DeskAction.READ_HISTORY, own).outcome())
                .isEqualTo(Outcome.FORBIDDEN);
        for (Action action : ACTIONS) {
            assertThat(policy.decide(holder, action, another).outcome()).isEqualTo(Outcome.HIDDEN);
        }
    }

    @Test
    void handlers_and_managers_know_the_cases_of_their_units_and_no_others() {
        for (Role role : List.of(Role.HANDLER, Role.UNIT_MANAGER)) {
            Staff inside = Staff.of(SOMEBODY, role).in(List.of(SampleOrganization.WATER));
            Staff outside = Staff.of(SOMEBODY, role).in(List.of(SampleOrganization.OFFICE));
            Staff nowhere = Staff.of(SOMEBODY, role);
            for (Action action : ACTIONS) {
                if (!action.name().equals("SUBMIT")) {
                    assertThat(policy.decide(outside, action, complaint().build())
                                    .outcome())
                            .isEqualTo(Outcome.HIDDEN);
                    assertThat(policy.decide(nowhere, action, complaint().build())
                                    .outcome())
                            .isEqualTo(Outcome.HIDDEN);
                }
            }
            assertThat(policy.decide(inside, DeskAction.VIEW, complaint().build())
                            .readable())
                    .containsExactly(
                            FieldGroup.STATUS,
                            FieldGroup.BODY,
                            FieldGroup.CONTACT,
                            FieldGroup.IDENTITY,
                            FieldGroup.INTERNAL_NOTE,
                            FieldGroup.ATTACHMENT_NAME,
                            FieldGroup.ATTACHMENT_CONTENT,
                            FieldGroup.AUDIT);
        }
    }

    @Test
    void the_national_code_and_original_files_are_for_screeners_and_the_accused_for_them_and_the_appeal_body() {
        for (Role role : Role.values()) {
            Decision view = policy.decide(
                    Staff.of(SOMEBODY, role).in(UNITS),
                    DeskAction.VIEW,
                    complaint().build());
            assertThat(view.readable().contains(FieldGroup.NATIONAL_CODE)).isEqualTo(role == Role.SCREENER);
            assertThat(view.readable().contains(FieldGroup.ATTACHMENT_ORIGINAL)).isEqualTo(role == Role.SCREENER);
            assertThat(view.readable().contains(FieldGroup.ACCUSED))
                    .isEqualTo(role == Role.SCREENER || role == Role.APPEAL_BODY);
        }
    }

    @Test
    void who_has_looked_is_read_by_the_citizen_and_with_names_by_screeners_and_supervisors() {
        CaseFacts facts = complaint().owner(OWNER).build();
        for (Role role : Role.values()) {
            Decision decision = policy.decide(Staff.of(SOMEBODY, role).in(UNITS), DeskAction.READ_ACCESSES, facts);
            assertThat(decision.readable().contains(FieldGroup.AUDIT))
                    .isEqualTo(decision.outcome() == Outcome.ALLOWED)
                    .isEqualTo(role == Role.SCREENER || role == Role.SUPERVISOR);
        }
        Decision own = policy.decide(new Actor.IdentifiedCitizen(OWNER), DeskAction.READ_ACCESSES, facts);
        assertThat(own.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(own.readable()).doesNotContain(FieldGroup.AUDIT);
    }

    @Test
    void only_screeners_name_the_accused_reissue_receipts_and_put_cases_together_and_apart() {
        for (Role role : Role.values()) {
            Staff staff = Staff.of(SOMEBODY, role).in(UNITS);
            for (DeskAction action : List.of(
                    DeskAction.NAME_ACCUSED,
                    DeskAction.REISSUE_RECEIPT,
                    DeskAction.TAKE_IN,
                    DeskAction.GIVE_BACK,
                    DeskAction.SPLIT)) {
                assertThat(policy.decide(staff, action, complaint().build()).outcome() == Outcome.ALLOWED)
                        .isEqualTo(role == Role.SCREENER);
            }
        }
    }

    @Test
    void citizens_add_to_their_cases_and_no_official_does_it_in_their_place_but_a_clerk() {
        Staff handler = Staff.of(SOMEBODY, Role.HANDLER).in(List.of(SampleOrganization.ROADS));
        CaseFacts facts =
                complaint().involvedUnits(List.of(SampleOrganization.ROADS)).build();

        assertThat(policy.decide(handler, DeskAction.WRITE, facts).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(policy.decide(handler, DeskAction.SUPPLEMENT, facts).outcome())
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(policy.decide(handler, DeskAction.RECOUNT, facts).outcome()).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_clerk_takes_down_what_citizens_add_and_opens_no_case() {
        Staff clerk = Staff.of(SOMEBODY, Role.INTAKE_CLERK);
        CaseFacts facts = complaint().build();

        assertThat(policy.decide(clerk, ComplaintAction.REPLY, facts))
                .isEqualTo(policy.decide(clerk, ComplaintAction.REOPEN, facts))
                .isEqualTo(policy.decide(clerk, DeskAction.CO_SIGN, facts))
                .isEqualTo(policy.decide(clerk, DeskAction.SUPPLEMENT, facts))
                .isEqualTo(Decision.allow(Set.of(FieldGroup.STATUS), "clerks take down what citizens add"));
        for (DeskAction action : EnumSet.complementOf(EnumSet.of(DeskAction.CO_SIGN, DeskAction.SUPPLEMENT))) {
            assertThat(policy.decide(clerk, action, facts).outcome()).isEqualTo(Outcome.HIDDEN);
        }
    }

    /** In a small office one official is clerk and handler; that must not open the cases of all other units to him. */
    @Test
    void a_clerk_who_is_a_handler_too_handles_no_case_of_another_unit() {
        Staff both = Staff.of(SOMEBODY, Role.INTAKE_CLERK, Role.HANDLER, Role.UNIT_MANAGER)
                .in(List.of(SampleOrganization.OFFICE));
        Set<Action> takenDown = Set.of(ComplaintAction.SUBMIT, ComplaintAction.REPLY, ComplaintAction.REOPEN);
        for (ComplaintAction action : ComplaintAction.values()) {
            assertThat(policy.decide(both, action, complaint().build()).outcome())
                    .as("%s", action)
                    .isEqualTo(takenDown.contains(action) ? Outcome.ALLOWED : Outcome.HIDDEN);
        }
        CaseFacts ticket = SampleCases.ticket()
                .involvedUnits(List.of(SampleOrganization.ROADS))
                .build();
        for (TicketAction action : TicketAction.values()) {
            assertThat(policy.decide(both, action, ticket).outcome())
                    .as("%s", action)
                    .isEqualTo(action == TicketAction.SUBMIT ? Outcome.ALLOWED : Outcome.HIDDEN);
        }
    }

    @Test
    void an_official_may_submit_like_everybody_and_sees_nothing_by_it() {
        for (Role role : Role.values()) {
            Decision decision = policy.decide(
                    Staff.of(SOMEBODY, role),
                    ComplaintAction.SUBMIT,
                    complaint().build());
            assertThat(decision).isEqualTo(Decision.allow(Set.of(), "everybody may submit"));
        }
    }

    private void assertLearnsNothing(Staff staff, CaseFacts facts) {
        for (Action action : ACTIONS) {
            assertThat(policy.decide(staff, action, facts).outcome()).isEqualTo(Outcome.HIDDEN);
        }
        assertThat(policy.scope(staff, DeskAction.LIST).admits(facts)).isFalse();
        assertThat(policy.scope(staff, DeskAction.COUNT).admits(facts)).isFalse();
    }

    private static CaseSnapshotBuilder complaint() {
        return SampleCases.complaint()
                .responsibleUnit(SampleOrganization.WATER)
                .involvedUnits(List.of(SampleOrganization.ROADS, SampleOrganization.WATER));
    }

    private static CaseFacts randomFacts(Random random) {
        CaseSnapshotBuilder facts = random.nextBoolean() ? SampleCases.complaint() : SampleCases.ticket();
        facts.id(SampleCases.id(random.nextInt(3)));
        facts.owner(random.nextInt(3) == 0 ? null : new CitizenId("c-" + random.nextInt(3)));
        UNITS.stream().filter(unit -> random.nextInt(3) == 0).forEach(unit -> facts.involvedUnits(List.of(unit)));
        facts.accused(randomStaff(random));
        return facts.build();
    }

    private static Actor randomActor(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Actor.IdentifiedCitizen(new CitizenId("c-" + random.nextInt(3)));
            case 1 -> new Actor.ReceiptHolder(SampleCases.id(random.nextInt(3)), Instant.EPOCH);
            case 2 -> new Actor.AnonymousCitizen();
            case 3 -> new Actor.ChannelGateway(Channel.EMAIL);
            case 4 -> new Actor.Job("timer");
            default -> {
                List<Set<Role>> sets = allSets();
                yield staff(new StaffId("s-" + random.nextInt(6)), sets.get(random.nextInt(sets.size())))
                        .in(UNITS.stream()
                                .filter(unit -> random.nextInt(3) == 0)
                                .toList())
                        .boundTo(randomStaff(random));
            }
        };
    }

    private static List<StaffId> randomStaff(Random random) {
        return Stream.of("s-0", "s-1", "s-2", "s-3", "s-4", "s-5")
                .filter(id -> random.nextInt(6) == 0)
                .map(StaffId::new)
                .toList();
    }

    private static Staff staff(StaffId id, Set<Role> roles) {
        Role[] all = roles.toArray(Role[]::new);
        return Staff.of(id, all[0], all);
    }

    /** Every set of one role, of two, and the set of all. */
    private static List<Set<Role>> allSets() {
        Set<Set<Role>> sets = new HashSet<>();
        for (Role one : Role.values()) {
            for (Role other : Role.values()) {
                sets.add(EnumSet.of(one, other));
            }
        }
        sets.add(EnumSet.allOf(Role.class));
        return sets.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
