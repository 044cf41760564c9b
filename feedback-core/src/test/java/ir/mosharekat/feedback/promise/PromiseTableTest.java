package ir.mosharekat.feedback.promise;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.fixture.Golden;
import ir.mosharekat.feedback.fixture.TableText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The lifecycle of promises against a second copy, written by hand state by state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseTableTest {

    private static final String BY_HAND = """
            begin MAKE              | HND MGR SUP GOV DEL APP | OPEN      | -

            OPEN KEEP               | HND MGR SUP GOV DEL APP | KEPT      | ownPromise
            OPEN POSTPONE           | HND MGR SUP GOV DEL APP | stays     | ownPromise dayNotOver postponementLimit laterDue
            OPEN WITHDRAW           | HND MGR SUP GOV DEL APP | WITHDRAWN | ownPromise
            OPEN REMIND             | SYS                     | stays     | -
            OPEN MISS               | SYS                     | stays     | -
            OPEN LAPSE              | SYS                     | LAPSED    | -

            KEPT DISPUTE            | CIT INT                 | DISPUTED  | disputeWindow disputeLimit

            DISPUTED CONFIRM        | MGR SUP GOV DEL         | KEPT      | otherSettler
            DISPUTED TAKE_UP_AGAIN  | MGR SUP GOV DEL SYS     | OPEN      | otherSettler
            DISPUTED LAPSE          | SYS                     | LAPSED    | -

            timer reminder          | REMIND                  | OPEN
            timer breach            | MISS                    | OPEN
            timer dispute           | TAKE_UP_AGAIN           | DISPUTED
            """;

    @Test
    void every_action_in_every_state_is_as_specified() {
        assertThat(TableText.of(PromiseLifecycle.TABLE)).containsExactlyElementsOf(TableText.byHand(BY_HAND));
    }

    @Test
    void three_states_are_an_end_and_a_kept_promise_can_still_be_disputed() {
        assertThat(PromiseLifecycle.TABLE.terminal())
                .containsExactlyInAnyOrder(PromiseState.KEPT, PromiseState.WITHDRAWN, PromiseState.LAPSED);
        assertThat(PromiseLifecycle.TABLE.actions(PromiseState.KEPT)).containsExactly(PromiseAction.DISPUTE);
    }

    @Test
    void the_drawing_is_the_reviewed_one() {
        Golden.assertGolden(PromiseTableTest.class, "promise.mmd", PromiseLifecycle.TABLE.toMermaid());
    }
}
