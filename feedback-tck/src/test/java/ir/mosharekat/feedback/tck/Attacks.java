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

    /** Suites about what only they are about. */
    private static final List<Class<? extends ConformanceSuite>> APART = List.of(
            AttackedSuites.AccessLog.class,
            AttackedSuites.CalendarLog.class,
            AttackedSuites.PromiseRepository.class,
            AttackedSuites.DeliveryRepository.class,
            AttackedSuites.Letters.class,
            AttackedSuites.AttachmentRepository.class);

    /** Suites that find none of the bugs around cases which others do not find. */
    private static final List<Class<? extends ConformanceSuite>> BESIDE = List.of(
            AttackedSuites.AccessLog.class,
            AttackedSuites.AttachmentRepository.class,
            AttackedSuites.DeliveryRepository.class);

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
        Stream<Attack> inValues = sparing(
                Stream.of(
                        PlantedMessages.all(),
                        PlantedColumns.all(),
                        PlantedValues.all(),
                        PlantedPurges.all(),
                        PlantedTexts.all(),
                        PlantedInstants.all()),
                APART,
                List.of(AttackedSuites.CaseSearch.class, AttackedSuites.Concurrency.class));
        Stream<Attack> inSearches = sparing(
                Stream.of(PlantedSearch.all(), PlantedPages.all()), APART, List.of(AttackedSuites.Concurrency.class));
        Stream<Attack> besideCases = sparing(
                Stream.of(PlantedEvents.all(), PlantedHistories.all(), PlantedQueue.all(), PlantedLeases.all()),
                APART,
                List.of(AttackedSuites.CaseSearch.class));
        Stream<Attack> apart = Stream.of(
                        alone(PlantedAccesses.all(), AttackedSuites.AccessLog.class),
                        alone(PlantedVisits.all(), AttackedSuites.AccessLog.class),
                        only(PlantedCalendars.all(), AttackedSuites.CalendarLog.class),
                        only(PlantedPromises.all(), AttackedSuites.PromiseRepository.class),
                        only(PlantedDeliveries.all(), AttackedSuites.DeliveryRepository.class),
                        only(PlantedLetters.all(), AttackedSuites.Letters.class),
                        only(PlantedAttachments.all(), AttackedSuites.AttachmentRepository.class),
                        only(PlantedAttachments.inTenants(), AttackedSuites.AttachmentRepository.class))
                .flatMap(bugs -> bugs);
        Stream<Attack> aroundCases = Stream.of(
                        PlantedKeys.all(),
                        PlantedVersions.all(),
                        PlantedFailures.all(),
                        PlantedTenants.all(),
                        PlantedHosts.all())
                .flatMap(List::stream)
                .map(bug -> bug.spare(BESIDE));
        Stream<Attack> inRaces = PlantedRaces.all().stream()
                .map(bug -> bug.spare(
                        bug.name().endsWith(BlindUnit.Check.CLAIMED.name())
                                ? AttackedSuites.allBut(AttackedSuites.AttachmentRepository.class)
                                : BESIDE));
        Stream<Attack> anywhere = PlantedUnits.all().stream();
        return Stream.of(inValues, inSearches, besideCases, apart, aroundCases, inRaces, anywhere)
                .flatMap(bugs -> bugs)
                .toList();
    }

    private static Stream<Attack> sparing(
            Stream<List<Attack>> bugs,
            List<Class<? extends ConformanceSuite>> apart,
            List<Class<? extends ConformanceSuite>> others) {
        return bugs.flatMap(List::stream).map(bug -> bug.spare(apart).spare(others));
    }

    /** Bugs in what a suite of its own is about: of the others, the unit of work as a whole is enough. */
    private static Stream<Attack> only(List<Attack> bugs, Class<? extends ConformanceSuite> suite) {
        List<Class<? extends ConformanceSuite>> spared = AttackedSuites.all().stream()
                .filter(each -> each != suite && each != AttackedSuites.UnitOfWork.class)
                .toList();
        return bugs.stream().map(bug -> bug.spare(spared));
    }

    /** The same, where the suite sees to it by itself that a unit of work is whole. */
    private static Stream<Attack> alone(List<Attack> bugs, Class<? extends ConformanceSuite> suite) {
        return bugs.stream().map(bug -> bug.spare(AttackedSuites.allBut(suite)));
    }

    static Attack named(String name) {
        Attack attack = BY_NAME.get(name);
        if (attack == null) {
            throw new IllegalArgumentException("There is no attack named " + name);
        }
        return attack;
    }
}
