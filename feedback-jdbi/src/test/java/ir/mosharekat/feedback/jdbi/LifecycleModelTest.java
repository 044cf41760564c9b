package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.workflow.Action;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random commands, legal and illegal, by anybody at any time: on every store the services do what the tables and the
 * rules say, no more and no less, and no case is ever left without a timer.
 */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LifecycleModelTest {

    /** How many worlds are lived through, each on a store of its own, with how many commands on each kind of case. */
    private static final int WORLDS = Proof.of(20, 1);

    private static final int COMMANDS = Proof.of(5_000, 1_000);

    @Test
    void in_memory_every_command_comes_out_as_the_tables_say() {
        assertComplete(live(world -> world.live(new InMemoryFeedbackStore())));
    }

    @Test
    void on_h2_every_command_comes_out_as_the_tables_say() {
        assertComplete(live(world -> {
            try (HikariDataSource pool = Databases.newH2(2)) {
                return world.live(JdbiFeedbackStore.create(pool));
            }
        }));
    }

    @Test
    void on_postgresql_every_command_comes_out_as_the_tables_say() {
        assertComplete(live(world -> {
            try (HikariDataSource pool = Databases.emptyPostgreSql(2)) {
                return world.live(JdbiFeedbackStore.create(pool));
            }
        }));
    }

    /** The twin: a store that forgets how often the citizen was asked lets a third question pass. */
    @Test
    void a_rule_that_is_not_kept_is_found() {
        assertThatThrownBy(() -> livesBadly(new PlantedStore(new InMemoryFeedbackStore(), (sound, given) -> {
                    if (sound.is("update")) {
                        return sound.with(forgetful((CaseSnapshot) given[0]), given[1], given[2]);
                    }
                    return sound.with(given);
                })))
                .isInstanceOf(AssertionError.class);
    }

    /** The twin: where the timer before the next one is not taken out of the queue, a case has two. */
    @Test
    void a_timer_too_many_is_found() {
        assertThatThrownBy(() -> livesBadly(new PlantedStore(
                        new InMemoryFeedbackStore(), (sound, given) -> sound.is("cancel") ? null : sound.with(given))))
                .isInstanceOf(AssertionError.class);
    }

    private static CaseSnapshot forgetful(CaseSnapshot next) {
        return next.toBuilder()
                .details(next.details()
                        .match(
                                complaint -> new ComplaintDetails(
                                        complaint.about(),
                                        ComplaintDetails.Counts.NONE,
                                        complaint.deciders(),
                                        complaint.rejection(),
                                        complaint.rating()),
                                ticket -> ticket))
                .build();
    }

    /** A twin has to turn red within as many commands as this. */
    private static void livesBadly(FeedbackStore planted) {
        new ModelWorld(planted, ExampleOrganizations.semnan(), 1405).live(3_000);
    }

    private static Map<String, Integer> live(Function<World, Map<String, Integer>> onAStore) {
        Map<String, Integer> all = new TreeMap<>();
        for (int number = 0; number < WORLDS; number++) {
            onAStore.apply(new World(1405 + number)).forEach((what, times) -> all.merge(what, times, Integer::sum));
        }
        return all;
    }

    /**
     * One life of a few dozen cases.
     *
     * @param seed what decides it
     */
    private record World(long seed) {

        Map<String, Integer> live(FeedbackStore store) {
            return new ModelWorld(store, ExampleOrganizations.semnan(), seed).live(COMMANDS);
        }
    }

    /** In the long run every action that has a command went through, was unknown and denied, and every rule broken. */
    private static void assertComplete(Map<String, Integer> outcomes) {
        List<String> missing = Stream.of("COMPLAINT", "TICKET")
                .flatMap(kind -> ModelWorld.commanded(actions(kind)).stream().map(action -> kind + " " + action.name()))
                .flatMap(action -> Stream.of("done", "illegal", "denied").map(outcome -> action + " " + outcome))
                .filter(what -> !outcomes.containsKey(what))
                .toList();
        assertThat(missing).hasSizeLessThanOrEqualTo(Proof.of(0, 25));
        Set<String> broken = outcomes.keySet().stream()
                .map(what -> what.substring(what.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        assertThat(broken)
                .containsAll(Proof.of(
                        guards(), Set.of("held", "notHeld", "notAccused", "laterDue", "ownDirective", "otherDecider")));
    }

    private static Action[] actions(String kind) {
        return kind.equals("COMPLAINT") ? ComplaintAction.values() : TicketAction.values();
    }

    private static Set<String> guards() {
        return Stream.of(ComplaintLifecycle.TABLE, TicketLifecycle.TABLE)
                .flatMap(table -> table.rows().stream())
                .filter(row -> ModelWorld.isCommanded(row.action()))
                .flatMap(row -> row.guards().stream())
                .collect(Collectors.toSet());
    }
}
