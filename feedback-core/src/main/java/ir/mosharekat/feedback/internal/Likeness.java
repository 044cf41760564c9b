package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.ForeignerCode;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what cases like a case are found, whatever store they are in: marks of what was written, of who wrote it and of
 * where. Those of people and places are keyed, so that a copy of the store without the keys tells nobody's.
 */
final class Likeness {

    private static final String BAND = "m";
    private static final String NUMBER = "h";
    private static final String PERSON = "p-";
    private static final String PLACE = "a-";

    private final Parts parts;

    Likeness(Parts parts) {
        this.parts = parts;
    }

    /** {@return the marks of a case about to be registered} */
    Set<String> marks(@Nullable Submitter submitter, @Nullable CitizenId owner, String text) {
        Set<String> marks =
                new LinkedHashSet<>(keyed(submitter, owner, parts.keys().currentId()));
        TextPrint.of(text).ifPresent(print -> {
            print.bands().forEach(band -> marks.add(BAND + band));
            marks.add(NUMBER + Long.toHexString(print.simHash()));
        });
        return marks;
    }

    /** {@return the marks of a case whose submitter can be reached another way now} */
    Set<String> marksOfPerson(CaseSnapshot before, Submitter now) {
        Set<String> marks = new LinkedHashSet<>(before.marks());
        marks.removeIf(mark -> mark.startsWith(PERSON) || mark.startsWith(PLACE));
        marks.addAll(keyed(now, before.owner().orElse(null), parts.keys().currentId()));
        return marks;
    }

    /** {@return the marks of which cases like this one have one at least, whichever key theirs were made with} */
    Set<String> soughtFor(CaseSnapshot snapshot) {
        Set<String> sought = new LinkedHashSet<>(bands(snapshot));
        parts.keys()
                .publicKeys()
                .keySet()
                .forEach(key -> sought.addAll(keyed(
                        snapshot.submitter().orElse(null), snapshot.owner().orElse(null), key)));
        return sought;
    }

    /** {@return the marks by which texts like that of a case are found} */
    static List<String> bands(CaseSnapshot snapshot) {
        return snapshot.marks().stream().filter(mark -> mark.startsWith(BAND)).toList();
    }

    /** {@return in how many bits the texts of two cases differ; empty if one is too short to say anything} */
    static Optional<Integer> distance(CaseSnapshot one, CaseSnapshot other) {
        return number(one).flatMap(first -> number(other).map(second -> TextPrint.distance(first, second)));
    }

    private static Optional<Long> number(CaseSnapshot snapshot) {
        return snapshot.marks().stream()
                .filter(mark -> mark.startsWith(NUMBER))
                .map(mark -> Long.parseUnsignedLong(mark.substring(NUMBER.length()), 16))
                .findFirst();
    }

    /** {@return what the person who sent a case is known by first; empty if nothing was given} */
    static Optional<String> person(CaseSnapshot snapshot) {
        return names(snapshot.submitter().orElse(null), snapshot.owner().orElse(null)).stream()
                .findFirst();
    }

    /** {@return whether two cases came from the same person, as far as anybody can tell} */
    static boolean isOfSamePerson(CaseSnapshot one, CaseSnapshot other) {
        Collection<String> first =
                names(one.submitter().orElse(null), one.owner().orElse(null));
        return names(other.submitter().orElse(null), other.owner().orElse(null)).stream()
                .anyMatch(first::contains);
    }

    /** {@return whether two cases came from the same place} */
    static boolean isOfSamePlace(CaseSnapshot one, CaseSnapshot other) {
        Optional<String> place = place(one.submitter().orElse(null));
        return place.isPresent() && place.equals(place(other.submitter().orElse(null)));
    }

    private List<String> keyed(@Nullable Submitter submitter, @Nullable CitizenId owner, String keyId) {
        FeedbackKeys keys = parts.keys();
        Stream<String> people =
                names(submitter, owner).stream().map(name -> PERSON + keys.mark(parts.tenant(), keyId, name));
        Stream<String> places = place(submitter).stream().map(place -> PLACE + keys.mark(parts.tenant(), keyId, place));
        return Stream.concat(people, places).toList();
    }

    /** By what a person is known; a landline is no person's. */
    private static List<String> names(@Nullable Submitter submitter, @Nullable CitizenId owner) {
        List<String> names = new ArrayList<>();
        name(names, "citizen", owner, CitizenId::value);
        if (submitter != null) {
            name(names, "national", submitter.officialId().nationalCode(), NationalCode::value);
            name(names, "legal", submitter.officialId().legalId(), LegalId::value);
            name(names, "foreigner", submitter.officialId().foreignerCode(), ForeignerCode::value);
            name(names, "mobile", submitter.contact().mobile(), Mobile::value);
            name(names, "email", submitter.contact().email(), EmailAddress::value);
        }
        return names;
    }

    private static <T> void name(List<String> names, String sort, @Nullable T known, Function<T, String> value) {
        if (known != null) {
            names.add(sort + ":" + value.apply(known));
        }
    }

    private static Optional<String> place(@Nullable Submitter submitter) {
        return Optional.ofNullable(submitter)
                .map(known -> known.contact().postalCode())
                .map(PostalCode::value);
    }
}
