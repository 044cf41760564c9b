package ir.mosharekat.feedback.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All stores that the suites are run against, by name. */
final class Attacks {

    static final Attack NOTHING_PLANTED = Attack.none("nothing planted");

    private static final Map<String, Attack> BY_NAME = Stream.of(controls(), NoopStores.all(), planted())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Attack::name, Function.identity()));

    private Attacks() {}

    /** What the bugs are made of, without a bug: against these, everything is green. */
    static List<Attack> controls() {
        return List.of(
                NOTHING_PLANTED,
                Attack.store("holds writes back", DeferringStore::new),
                Attack.store("does all work twice", RepeatingStore::new),
                Attack.cases("searches by itself", OwnSearch::new),
                PlantedQueue.remembering("remembers its queue", RememberingQueue::new),
                PlantedUnits.apart("has nothing apart", Set.of()),
                PlantedRaces.seeing());
    }

    /** The bugs, each of which some test has to find. Where a bug is in one place, suites that never go there are spared. */
    static List<Attack> planted() {
        Stream<Attack> inValues = Stream.of(
                        PlantedMessages.all(),
                        PlantedColumns.all(),
                        PlantedValues.all(),
                        PlantedPurges.all(),
                        PlantedTexts.all(),
                        PlantedInstants.all())
                .flatMap(List::stream)
                .map(bug -> bug.spare(List.of(
                        AttackedSuites.CaseSearch.class,
                        AttackedSuites.Concurrency.class,
                        AttackedSuites.CalendarLog.class,
                        AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> inSearches = Stream.of(PlantedSearch.all(), PlantedPages.all())
                .flatMap(List::stream)
                .map(bug -> bug.spare(List.of(
                        AttackedSuites.Concurrency.class,
                        AttackedSuites.CalendarLog.class,
                        AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> besideCases = Stream.of(
                        PlantedEvents.all(), PlantedHistories.all(), PlantedQueue.all(), PlantedLeases.all())
                .flatMap(List::stream)
                .map(bug -> bug.spare(List.of(
                        AttackedSuites.CaseSearch.class,
                        AttackedSuites.CalendarLog.class,
                        AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> inCalendars = PlantedCalendars.all().stream()
                .map(bug -> bug.spare(List.of(
                        AttackedSuites.CaseRepository.class,
                        AttackedSuites.CaseSearch.class,
                        AttackedSuites.AttachmentRepository.class,
                        AttackedSuites.Concurrency.class)));
        Stream<Attack> inAttachments = Stream.of(PlantedAttachments.all(), PlantedAttachments.inTenants())
                .flatMap(List::stream)
                .map(bug -> bug.spare(AttackedSuites.allBut(AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> aroundCases = Stream.of(
                        PlantedKeys.all(),
                        PlantedVersions.all(),
                        PlantedFailures.all(),
                        PlantedTenants.all(),
                        PlantedHosts.all())
                .flatMap(List::stream)
                .map(bug -> bug.spare(List.of(AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> inRaces = PlantedRaces.all().stream()
                .map(bug -> bug.spare(
                        bug.name().endsWith(BlindUnit.Check.CLAIMED.name())
                                ? AttackedSuites.allBut(AttackedSuites.AttachmentRepository.class)
                                : List.of(AttackedSuites.AttachmentRepository.class)));
        Stream<Attack> anywhere = PlantedUnits.all().stream();
        return Stream.of(inValues, inSearches, besideCases, inCalendars, inAttachments, aroundCases, inRaces, anywhere)
                .flatMap(bugs -> bugs)
                .toList();
    }

    static Attack named(String name) {
        Attack attack = BY_NAME.get(name);
        if (attack == null) {
            throw new IllegalArgumentException("There is no attack named " + name);
        }
        return attack;
    }
}
