package ir.mosharekat.feedback.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.Decision;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyMatrixTest {

    @Test
    void the_government_policy_is_the_one_that_was_reviewed() throws IOException {
        String found = PolicyMatrix.of(new GovernmentPolicy()).print();
        Path kept = Path.of("target", "golden", "government-policy.txt");
        Files.createDirectories(Path.of("target", "golden"));
        Files.writeString(kept, found);
        try (var in = PolicyMatrixTest.class.getResourceAsStream("government-policy.txt")) {
            String reviewed = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(found.lines().toList())
                    .as("if the change is meant, review %s line by line and put it in its place", kept)
                    .containsExactlyElementsOf(reviewed.lines().toList());
        }
    }

    @Test
    void a_policy_that_denies_everything_allows_nothing() {
        String matrix =
                PolicyMatrix.of(policy((actor, action) -> Decision.hide("no"))).print();

        assertThat(cells(matrix)).containsOnly("-", ".");
    }

    @Test
    void a_policy_that_fails_or_says_nothing_is_shown_to_have_failed() {
        AccessPolicy failing = new AccessPolicy() {
            @Override
            public Decision decide(Actor actor, Action action, CaseFacts facts) {
                throw new IllegalStateException("broken");
            }

            @Override
            public Decision decide(Actor actor, OfficeAction action) {
                throw new IllegalStateException("broken");
            }

            @Override
            public Scope scope(Actor actor, Action listAction) {
                throw new IllegalStateException("broken");
            }
        };
        String matrix = PolicyMatrix.of(failing).print();

        assertThat(cells(matrix)).containsOnly("!", ".");
        assertThat(matrix).contains("lists  !\ncounts !\noffice CORRECT_CALENDAR !\n");
    }

    @Test
    void what_may_be_seen_is_told_in_letters_and_what_may_not_in_signs() {
        Set<FieldGroup> all = EnumSet.allOf(FieldGroup.class);

        assertThat(cells(PolicyMatrix.of(policy((actor, action) -> Decision.allow(all, "yes")))
                        .print()))
                .containsOnly("SBCINAOFDRH", ".");
        assertThat(cells(PolicyMatrix.of(policy((actor, action) -> Decision.allow(Set.of(), "yes")))
                        .print()))
                .containsOnly("ok", ".");
        assertThat(cells(PolicyMatrix.of(policy((actor, action) -> Decision.forbid("no")))
                        .print()))
                .containsOnly("x", ".");
    }

    @Test
    void a_host_adds_its_own_actors() {
        Staff nurse = Staff.of(new StaffId("nurse"), Role.HANDLER).in(List.of(new UnitId("unit/responsible")));
        String matrix =
                PolicyMatrix.of(new GovernmentPolicy()).with("nurse", nurse).print();

        assertThat(matrix)
                .startsWith(PolicyMatrix.of(new GovernmentPolicy()).print())
                .contains("== nurse\nlists  the cases of unit/responsible, except what accuses nurse\n");
    }

    @Test
    void every_kind_of_actor_and_every_part_is_in_the_cast() {
        assertThat(MatrixCase.cast().values().stream().<Class<?>>map(Object::getClass))
                .containsAll(Arrays.asList(Actor.class.getPermittedSubclasses()));
        assertThat(MatrixCase.cast().values().stream()
                        .filter(actor -> actor.roles().size() == 1)
                        .flatMap(actor -> actor.roles().stream()))
                .contains(Role.values());
    }

    @Test
    void no_line_ends_in_a_space_and_none_is_too_wide_to_compare() {
        assertThat(PolicyMatrix.of(new GovernmentPolicy()).print().lines())
                .allSatisfy(
                        line -> assertThat(line).isEqualTo(line.stripTrailing()).hasSizeLessThan(190));
    }

    private static Stream<String> cells(String matrix) {
        return matrix.lines()
                .filter(line ->
                        line.matches("[A-Z_]+  .*") && !line.startsWith("COMPLAINT ") && !line.startsWith("TICKET "))
                .flatMap(line -> Stream.of(line.replace(" in every state", "").split(" +", -1))
                        .skip(1));
    }

    private static AccessPolicy policy(BiFunction<Actor, Action, Decision> rule) {
        return new AccessPolicy() {
            @Override
            public Decision decide(Actor actor, Action action, CaseFacts facts) {
                return rule.apply(actor, action);
            }

            @Override
            public Decision decide(Actor actor, OfficeAction action) {
                return Decision.forbid("nobody");
            }

            @Override
            public Scope scope(Actor actor, Action listAction) {
                return Scope.nothing();
            }
        };
    }
}
