package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQuery.Assignee;
import ir.mosharekat.feedback.query.CaseQuery.Period;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.text.SearchKey;
import ir.mosharekat.feedback.text.SearchTerms;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bugs in what a search finds and counts. */
final class PlantedSearch {

    private PlantedSearch() {}

    static List<Attack> all() {
        return Stream.of(ignored(), mistaken(), words(), counts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> ignored() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> instead("criterion " + criterion + " is ignored", criterion, (query, it) -> true))
                .toList();
    }

    private static List<Attack> mistaken() {
        return List.of(
                instead(
                        "of several phases one counts",
                        Criterion.PHASE,
                        (query, it) -> query.phases().stream()
                                .sorted()
                                .findFirst()
                                .map(it.snapshot().phase()::equals)
                                .orElse(true)),
                instead(
                        "nobody as assignee means anybody",
                        Criterion.ASSIGNEE,
                        (query, it) -> query.assignee().equals(Optional.of(Assignee.NOBODY))
                                || Criterion.ASSIGNEE.holds(query, it)),
                instead(
                        "nobody as assignee finds nothing",
                        Criterion.ASSIGNEE,
                        (query, it) -> !query.assignee().equals(Optional.of(Assignee.NOBODY))
                                && Criterion.ASSIGNEE.holds(query, it)),
                instead(
                        "an assignee is found whatever the case",
                        Criterion.ASSIGNEE,
                        (query, it) -> query.assignee().isEmpty()
                                || lower(query.assignee().map(Assignee::official))
                                        .equals(lower(it.snapshot().assignee()))),
                instead(
                        "a unit is also found where it is involved",
                        Criterion.UNIT,
                        (query, it) -> Criterion.UNIT.holds(query, it)
                                || it.snapshot()
                                        .involvedUnits()
                                        .contains(query.unit().orElseThrow())),
                instead(
                        "a unit finds those whose names begin alike",
                        Criterion.UNIT,
                        (query, it) -> query.unit().isEmpty()
                                || begins(
                                        it.snapshot().responsibleUnit(),
                                        query.unit().get().value())),
                instead(
                        "of several marks all have to be there",
                        Criterion.MARKS,
                        (query, it) -> it.snapshot().marks().containsAll(query.marks())),
                instead(
                        "a mark is found by its beginning",
                        Criterion.MARKS,
                        (query, it) -> query.marks().isEmpty()
                                || it.snapshot().marks().stream()
                                        .anyMatch(mark -> query.marks().stream().anyMatch(mark::startsWith))),
                instead(
                        "a mark is found whatever its case",
                        Criterion.MARKS,
                        (query, it) -> query.marks().isEmpty()
                                || it.snapshot().marks().stream()
                                        .anyMatch(mark -> query.marks().stream().anyMatch(mark::equalsIgnoreCase))),
                instead(
                        "a category finds those below it",
                        Criterion.CATEGORY,
                        (query, it) -> Criterion.CATEGORY.holds(query, it)
                                || begins(
                                        it.snapshot().category(),
                                        query.category().orElseThrow() + "/")),
                instead(
                        "whatever a case points at in any way is found",
                        Criterion.LINK,
                        (query, it) -> query.link().isEmpty()
                                || Stream.of(CaseQuery.LinkType.values())
                                        .anyMatch(type -> Criterion.LINK.holds(
                                                query.toBuilder()
                                                        .link(new CaseQuery.Link(
                                                                type,
                                                                query.link()
                                                                        .get()
                                                                        .other()))
                                                        .build(),
                                                it))),
                instead(
                        "of several related cases one is found",
                        Criterion.LINK,
                        (query, it) -> Criterion.LINK.holds(query, it)
                                && (query.link().isEmpty()
                                        || query.link().get().type() != CaseQuery.LinkType.RELATED_TO
                                        || it.snapshot().links().related().stream()
                                                .sorted(Comparator.comparing(CaseId::toString))
                                                .findFirst()
                                                .equals(query.link().map(CaseQuery.Link::other)))),
                instead(
                        "the last moment belongs to a period",
                        Criterion.RECEIVED,
                        (query, it) -> Criterion.RECEIVED.holds(query, it)
                                || it.snapshot()
                                        .receivedAt()
                                        .equals(query.received().until())),
                instead(
                        "the first moment does not belong to a period",
                        Criterion.RECEIVED,
                        (query, it) -> Criterion.RECEIVED.holds(query, it)
                                && !it.snapshot()
                                        .receivedAt()
                                        .equals(query.received().from())),
                instead(
                        "the end of a period is ignored",
                        Criterion.RECEIVED,
                        (query, it) -> new Period(query.received().from(), null)
                                .contains(it.snapshot().receivedAt())),
                instead(
                        "the beginning of a period is ignored",
                        Criterion.RECEIVED,
                        (query, it) -> new Period(null, query.received().until())
                                .contains(it.snapshot().receivedAt())),
                instead(
                        "what is due at a moment is due before it",
                        Criterion.DUE,
                        (query, it) -> Criterion.DUE.holds(query, it)
                                || it.snapshot().nextDue().equals(query.dueBefore())),
                instead(
                        "due is when the answer is due",
                        Criterion.DUE,
                        (query, it) -> query.dueBefore().isEmpty()
                                || (it.snapshot().nextDue().isPresent()
                                        && it.snapshot()
                                                .clock()
                                                .answerDue()
                                                .isBefore(query.dueBefore().get()))),
                instead(
                        "due is also what has stopped",
                        Criterion.DUE,
                        (query, it) -> query.dueBefore().isEmpty()
                                || it.snapshot()
                                        .clock()
                                        .answerDue()
                                        .isBefore(query.dueBefore().get())));
    }

    private static List<Attack> words() {
        return List.of(
                instead(
                        "of several words one is enough",
                        Criterion.WORDS,
                        (query, it) -> query.terms().isEmpty()
                                || query.terms().terms().stream().anyMatch(it.searchText()::contains)),
                instead(
                        "only the first word counts",
                        Criterion.WORDS,
                        (query, it) -> query.terms().terms().stream().limit(1).allMatch(it.searchText()::contains)),
                searched("only the subject is searched", it -> it.snapshot().searchText()),
                searched("only messages are searched", it -> texts(it.messages(), Message::searchText)),
                searched(
                        "only the first message is searched",
                        it -> new CaseFile(it.snapshot(), it.messages().subList(0, 1)).searchText()),
                searched(
                        "notes are searched",
                        it -> it.snapshot().searchText()
                                + '\n'
                                + texts(
                                        it.messages(),
                                        message -> SearchKey.of(message.text()).indexText())),
                searched(
                        "words are searched as they were written",
                        it -> it.snapshot().subject()
                                + '\n'
                                + texts(
                                        it.messages(),
                                        message -> message.searchText().isEmpty() ? "" : message.text())),
                searched(
                        "of a text only the glued words are searched",
                        it -> SearchKey.of(it.snapshot().subject()).glued()
                                + '\n'
                                + texts(
                                        it.messages(),
                                        message -> message.searchText().isEmpty()
                                                ? ""
                                                : SearchKey.of(message.text()).glued())),
                searched(
                        "of a long text only the beginning is searched",
                        it -> it.searchText()
                                .substring(0, Math.min(1_000, it.searchText().length()))),
                searched(
                        "what is said later is not searched",
                        it -> new CaseFile(
                                        it.snapshot(),
                                        it.messages()
                                                .subList(
                                                        0,
                                                        Math.min(
                                                                2, it.messages().size())))
                                .searchText()),
                searched(
                        "what is said later is searched instead of what was said first",
                        it -> new CaseFile(
                                        it.snapshot(),
                                        it.messages()
                                                .subList(
                                                        it.messages().size() - 1,
                                                        it.messages().size()))
                                .searchText()),
                instead(
                        "all words have to be in one place",
                        Criterion.WORDS,
                        (query, it) -> query.terms().matches(it.snapshot().searchText())
                                || it.messages().stream()
                                        .anyMatch(message -> query.terms().matches(message.searchText()))),
                instead(
                        "only whole words are found",
                        Criterion.WORDS,
                        (query, it) -> List.of(it.searchText().split("[ \n]", -1))
                                .containsAll(query.terms().terms())));
    }

    private static List<Attack> counts() {
        return List.of(
                counting(
                        "a count stops at the page",
                        (sound, query, scope) -> Math.min(query.limit(), sound.count(query, scope))),
                counting(
                        "a count begins where the page does",
                        (sound, query, scope) -> sound.search(
                                        query.toBuilder()
                                                .limit(CaseQuery.LARGEST_PAGE)
                                                .build(),
                                        scope)
                                .items()
                                .size()),
                counting(
                        "a count ignores all criteria",
                        (sound, query, scope) -> sound.count(
                                CaseQuery.builder().order(query.order()).build(), scope)),
                counting(
                        "a count includes what the order leaves out",
                        (sound, query, scope) -> sound.count(
                                query.toBuilder().order(CaseOrder.NEWEST_FIRST).build(), scope)));
    }

    private static Attack instead(String name, Criterion criterion, BiPredicate<CaseQuery, CaseFile> meaning) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            boolean matches(CaseQuery query, CaseFile file) {
                return criterion.othersHold(query, file) && meaning.test(query, file);
            }
        });
    }

    private static Attack searched(String name, Function<CaseFile, String> text) {
        return instead(name, Criterion.WORDS, (query, it) -> matches(query.terms(), text, it));
    }

    private static boolean matches(SearchTerms terms, Function<CaseFile, String> text, CaseFile file) {
        return terms.isEmpty() || terms.matches(text.apply(file));
    }

    private static Attack counting(String name, Count count) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public long count(CaseQuery query, Scope scope) {
                return count.of(sound, query, scope);
            }
        });
    }

    @FunctionalInterface
    private interface Count {
        long of(CaseRepository sound, CaseQuery query, Scope scope);
    }

    private static String texts(List<Message> messages, Function<Message, String> text) {
        return messages.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static Optional<String> lower(Optional<StaffId> official) {
        return official.map(it -> it.value().toLowerCase(Locale.ROOT));
    }

    private static boolean begins(Optional<?> value, String beginning) {
        return value.filter(it -> it.toString().startsWith(beginning)).isPresent();
    }
}
