package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.duplicate.Campaign;
import ir.mosharekat.feedback.duplicate.Duplicates;
import ir.mosharekat.feedback.handling.CaseLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts cases together whose texts are almost the same as that of the first of them. Cases come in order, the newest
 * first. Not thread-safe.
 */
final class Copies {

    /** In how many bits of 64 the numbers of texts may differ: of copies with a word in twenty changed, in nine of ten. */
    private static final int ALMOST_THE_SAME = 12;

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Group>> byBand = new HashMap<>();

    void add(CaseSnapshot snapshot) {
        List<String> bands = Likeness.bands(snapshot);
        if (bands.isEmpty()) {
            return;
        }
        Optional<Group> known = bands.stream()
                .flatMap(band -> byBand.getOrDefault(band, List.of()).stream())
                .filter(group -> group.isLike(snapshot))
                .findFirst();
        if (known.isPresent()) {
            known.get().add(snapshot);
            return;
        }
        Group group = new Group(snapshot);
        groups.add(group);
        bands.forEach(
                band -> byBand.computeIfAbsent(band, any -> new ArrayList<>(1)).add(group));
    }

    List<Campaign> campaigns(Function<CaseSnapshot, CaseLine> line) {
        return groups.stream()
                .filter(group -> group.size >= Duplicates.FEWEST_IN_CAMPAIGN)
                .map(group -> group.campaign(line))
                .sorted(Comparator.comparing(Campaign::size)
                        .reversed()
                        .thenComparing(Comparator.comparing(Campaign::last).reversed()))
                .toList();
    }

    private static final class Group {

        private final List<CaseSnapshot> newest = new ArrayList<>();
        private final Set<String> people = new HashSet<>();
        private final CaseSnapshot pattern;
        private Instant first;
        private int nameless;
        private int size;

        Group(CaseSnapshot pattern) {
            this.pattern = pattern;
            this.first = pattern.receivedAt();
            add(pattern);
        }

        boolean isLike(CaseSnapshot snapshot) {
            return Likeness.distance(pattern, snapshot)
                    .filter(bits -> bits <= ALMOST_THE_SAME)
                    .isPresent();
        }

        void add(CaseSnapshot snapshot) {
            size++;
            first = snapshot.receivedAt();
            Optional<String> person = Likeness.person(snapshot);
            person.ifPresentOrElse(people::add, () -> nameless++);
            if (newest.size() < Campaign.MOST_SHOWN) {
                newest.add(snapshot);
            }
        }

        Campaign campaign(Function<CaseSnapshot, CaseLine> line) {
            return new Campaign(
                    size,
                    people.size() + nameless,
                    first,
                    pattern.receivedAt(),
                    newest.stream().map(line).toList());
        }
    }
}
