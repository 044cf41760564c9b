package ir.mosharekat.feedback.access;

import static ir.mosharekat.feedback.access.FieldGroup.AUDIT;
import static ir.mosharekat.feedback.access.FieldGroup.BODY;
import static ir.mosharekat.feedback.access.FieldGroup.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.access.Decision.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionTest {

    @Test
    void two_actors_together_may_do_what_the_stricter_outcome_lets_them_and_see_what_both_may() {
        for (Outcome first : Outcome.values()) {
            for (Outcome second : Outcome.values()) {
                Decision both = new Decision(first, Set.of(STATUS, BODY), "first")
                        .and(new Decision(second, Set.of(BODY, AUDIT), "second"));

                assertThat(both.outcome()).isEqualTo(first.compareTo(second) >= 0 ? first : second);
                assertThat(both.because()).isEqualTo(first.compareTo(second) >= 0 ? "first" : "second");
                assertThat(both.readable()).isEqualTo(both.outcome() == Outcome.ALLOWED ? Set.of(BODY) : Set.of());
            }
        }
    }

    @Test
    void hidden_is_stricter_than_forbidden_and_forbidden_than_allowed() {
        assertThat(Outcome.values()).containsExactly(Outcome.ALLOWED, Outcome.FORBIDDEN, Outcome.HIDDEN);
    }

    @Test
    void what_is_not_allowed_shows_nothing_whatever_it_was_made_with() {
        Set<FieldGroup> all = EnumSet.allOf(FieldGroup.class);

        assertThat(new Decision(Outcome.FORBIDDEN, all, "x").readable()).isEmpty();
        assertThat(new Decision(Outcome.HIDDEN, all, "x").readable()).isEmpty();
        assertThat(Decision.forbid("x")).isEqualTo(new Decision(Outcome.FORBIDDEN, Set.of(), "x"));
        assertThat(Decision.hide("x")).isEqualTo(new Decision(Outcome.HIDDEN, Set.of(), "x"));
        assertThat(Decision.allow(List.of(), "x")).isEqualTo(new Decision(Outcome.ALLOWED, Set.of(), "x"));
    }

    @Test
    void what_may_be_seen_is_not_changed_afterwards() {
        Set<FieldGroup> groups = EnumSet.of(STATUS);
        Decision decision = Decision.allow(groups, "x");
        groups.add(AUDIT);

        assertThat(decision.readable()).containsExactly(STATUS);
        assertThatThrownBy(() -> decision.readable().add(AUDIT)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_field_that_may_not_be_seen_is_never_asked_for() {
        Guarded<String> hidden = Guarded.of(AUDIT, Set.of(STATUS), () -> {
            throw new AssertionError("asked for");
        });

        assertThat(hidden).isEqualTo(new Guarded.Redacted<>(AUDIT));
        assertThat(hidden.shown()).isEmpty();
        assertThat(hidden.map(text -> {
                    throw new AssertionError("changed");
                }))
                .isEqualTo(new Guarded.Redacted<>(AUDIT));
        assertThat(hidden.toString()).doesNotContain("null").contains("AUDIT");
    }

    @Test
    void a_field_that_may_be_seen_is_shown_and_can_be_changed_into_another() {
        Guarded<String> shown = Guarded.of(STATUS, Set.of(STATUS), () -> "abc");

        assertThat(shown).isEqualTo(new Guarded.Shown<>("abc"));
        assertThat(shown.shown()).contains("abc");
        assertThat(shown.map(String::length).shown()).contains(3);
    }

    @Test
    void a_field_that_is_empty_is_not_taken_for_one_that_is_hidden() {
        Guarded<Optional<String>> empty = Guarded.of(STATUS, Set.of(STATUS), Optional::empty);

        assertThat(empty.shown()).contains(Optional.empty());
    }
}
