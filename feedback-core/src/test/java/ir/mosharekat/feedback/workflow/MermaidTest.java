package ir.mosharekat.feedback.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MermaidTest {

    private static final String DOOR = """
            stateDiagram-v2
                [*] --> SHUT : MAKE / CITIZEN, SYSTEM
                SHUT --> OPEN : OPEN_IT / CITIZEN, HANDLER
                OPEN --> SHUT : SHUT_IT / SYSTEM
                OPEN --> OPEN : KNOCK [daytime, notTwice] / CITIZEN
                SHUT --> SHUT : KNOCK [daytime, notTwice] / CITIZEN
                OPEN --> GONE : BURN / SYSTEM
                SHUT --> GONE : BURN / SYSTEM
                GONE --> [*]
            """;

    @Test
    void a_table_is_drawn_with_its_beginning_its_rows_its_roles_its_guards_and_its_end() {
        assertThat(drawn()).isEqualTo(DOOR);
    }

    @Test
    void the_same_table_is_always_the_same_text() {
        Set<String> drawings = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            drawings.add(drawn());
        }
        assertThat(drawings).hasSize(1);
    }

    @Test
    void every_state_in_which_a_case_can_begin_or_end_is_drawn() {
        String drawing = Door.nothing()
                .begin(Door.Move.MAKE, TransitionTable.by(Role.CITIZEN), TransitionTable.to(Door.values()))
                .end(Door.values())
                .row(Door.Move.OPEN_IT, Set.of(Door.SHUT), Set.of(Role.CITIZEN), Set.of(Door.OPEN))
                .row(Door.Move.SHUT_IT, Set.of(Door.OPEN), Set.of(Role.CITIZEN), Set.of(Door.SHUT))
                .row(Door.Move.KNOCK, Set.of(Door.OPEN), Set.of(Role.CITIZEN), Set.of())
                .row(Door.Move.BURN, Set.of(Door.OPEN), Set.of(Role.CITIZEN), Set.of(Door.SHUT, Door.GONE))
                .build()
                .toMermaid();

        assertThat(drawing)
                .contains("[*] --> OPEN : MAKE", "[*] --> SHUT : MAKE", "[*] --> GONE : MAKE")
                .contains("OPEN --> [*]", "SHUT --> [*]", "GONE --> [*]")
                .contains("OPEN --> SHUT : BURN / CITIZEN\n    OPEN --> GONE : BURN / CITIZEN\n");
    }

    private static String drawn() {
        return Door.whole()
                .guard(Door.Move.KNOCK, "daytime", "notTwice")
                .build()
                .toMermaid();
    }
}
