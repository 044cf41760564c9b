package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.ComplaintDetails.Rejection;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.Submitter.OfficialId;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bugs in single values of a case, where most cases do not show them. */
final class PlantedValues {

    private static final OfficialId NO_NUMBER = new OfficialId(null, null, null);

    private PlantedValues() {}

    static List<Attack> all() {
        return List.of(
                person(
                        "the national code is not stored",
                        it -> withNumber(
                                it,
                                new OfficialId(
                                        null,
                                        it.officialId().legalId(),
                                        it.officialId().foreignerCode()))),
                person(
                        "the code of a foreign national is not stored",
                        it -> withNumber(
                                it,
                                new OfficialId(
                                        it.officialId().nationalCode(),
                                        it.officialId().legalId(),
                                        null))),
                person(
                        "who gives no number is stored as anonymous",
                        it -> it.officialId().equals(NO_NUMBER) ? null : it),
                contact(
                        "an absent address becomes an empty text",
                        it -> new Submitter.Contact(
                                it.mobile(),
                                it.landline(),
                                it.email(),
                                it.postalCode(),
                                it.address() == null ? "" : it.address(),
                                it.preferred())),
                contact(
                        "who has no mobile number has no landline either",
                        it -> new Submitter.Contact(
                                it.mobile(),
                                it.mobile() == null ? null : it.landline(),
                                it.email(),
                                it.postalCode(),
                                it.address(),
                                it.preferred())),
                contact(
                        "without an address there is no postal code",
                        it -> new Submitter.Contact(
                                it.mobile(),
                                it.landline(),
                                it.email(),
                                it.address() == null ? null : it.postalCode(),
                                it.address(),
                                it.preferred())),
                contact("the medium that is preferred is not stored", it -> preferring(it, null)),
                contact(
                        "who wants to be sent nothing is stored as without a preference",
                        it -> preferring(it, it.preferred() == Channel.WEB ? null : it.preferred())),
                contact(
                        "who prefers no medium is stored as preferring another",
                        it -> preferring(it, it.preferred() == null ? Channel.SMS : it.preferred())),
                complaint("no rating becomes zero", it -> complaint(it, it.deciders(), it.rejection(), orZero(it))),
                complaint(
                        "no legal basis becomes an empty text",
                        it -> complaint(it, it.deciders(), withBasis(it.rejection()), it.rating())),
                complaint(
                        "a reason of rejection is stored as another",
                        it -> complaint(it, it.deciders(), otherwise(it.rejection()), it.rating())),
                complaint(
                        "deciders come back by name",
                        it -> complaint(it, byName(it.deciders()), it.rejection(), it.rating())),
                ticket(
                        "directives come back in reverse",
                        it -> ticket(it, it.contribution(), reversed(it.directives()))),
                ticket(
                        "directives that were reported on come back open",
                        it -> ticket(it, it.contribution(), Altered.each(it.directives(), PlantedValues::open))),
                ticket(
                        "a contribution is stored as another",
                        it -> ticket(
                                it,
                                it.contribution() == Contribution.APPRECIATION
                                        ? Contribution.MESSAGE
                                        : it.contribution(),
                                it.directives())),
                value(
                        "an outcome is stored as another",
                        (to, it) -> to.outcome(it.outcome()
                                .map(outcome -> outcome == Outcome.NO_ANSWER_NEEDED ? Outcome.ANSWERED : outcome)
                                .orElse(null))),
                value(
                        "a channel is stored as another",
                        (to, it) -> to.channel(it.channel() == Channel.IN_PERSON ? Channel.LETTER : it.channel())),
                value(
                        "escalation stops at the first level",
                        (to, it) -> to.escalation(new Escalation(
                                Math.min(it.escalation().level(), 1),
                                it.escalation().at(),
                                it.escalation().unit()))),
                value(
                        "the unit a case climbed to is stored as the one that has it",
                        (to, it) -> to.escalation(new Escalation(
                                it.escalation().level(),
                                it.escalation().at(),
                                it.responsibleUnit().orElse(null)))),
                value(
                        "what is owed besides the answer is not stored",
                        (to, it) ->
                                to.clock(it.clock().with(it.clock().deadlines().answerOnly()))),
                value(
                        "that a deadline was missed is not stored",
                        (to, it) -> to.clock(it.clock().with(CaseClock.Watch.NONE))),
                value("a clock that has stopped is stored as running", (to, it) -> to.clock(running(it.clock()))),
                value(
                        "the promised time moves with the time for the answer",
                        (to, it) -> to.clock(it.clock().promising(it.clock().answerDue()))),
                Attack.cases(
                        "of several involved units one is stored",
                        sound -> Altered.writes(
                                sound,
                                it -> Altered.parties(it, first(it.involvedUnits()), it.accused()),
                                message -> message)),
                Attack.cases(
                        "of several accused one is stored",
                        sound -> Altered.writes(
                                sound,
                                it -> Altered.parties(it, it.involvedUnits(), first(it.accused())),
                                message -> message)),
                value(
                        "a successor is stored as the predecessor",
                        (to, it) -> to.links(new CaseLinks(
                                it.links().successor(),
                                it.links().predecessor(),
                                it.links().related()))),
                value(
                        "without a predecessor there is no successor",
                        (to, it) -> to.links(new CaseLinks(
                                it.links().predecessor(),
                                it.links().predecessor() == null
                                        ? null
                                        : it.links().successor(),
                                it.links().related()))),
                value(
                        "of several related cases one is stored",
                        (to, it) ->
                                to.links(it.links().withRelated(first(it.links().related())))),
                value(
                        "the generation of the secret is not stored",
                        (to, it) ->
                                to.secretStamp(new SecretStamp(it.secretStamp().keyId(), 1))));
    }

    private static Attack value(String name, BiFunction<CaseSnapshotBuilder, CaseSnapshot, CaseSnapshotBuilder> set) {
        return Attack.cases(
                name,
                sound -> Altered.writes(
                        sound,
                        snapshot -> set.apply(snapshot.toBuilder(), snapshot).build(),
                        message -> message));
    }

    private static Attack person(String name, Function<Submitter, @Nullable Submitter> change) {
        return value(name, (to, it) -> {
            @Nullable Submitter submitter = it.submitter().orElse(null);
            return to.submitter(submitter == null ? null : change.apply(submitter));
        });
    }

    private static Attack contact(String name, UnaryOperator<Submitter.Contact> change) {
        return person(name, it -> new Submitter(it.name(), it.officialId(), change.apply(it.contact())));
    }

    private static Attack complaint(String name, UnaryOperator<ComplaintDetails> change) {
        return value(name, (to, it) -> to.details(it.details().<CaseDetails>match(change::apply, ticket -> ticket)));
    }

    private static Attack ticket(String name, UnaryOperator<TicketDetails> change) {
        return value(
                name, (to, it) -> to.details(it.details().<CaseDetails>match(complaint -> complaint, change::apply)));
    }

    private static Submitter.Contact preferring(Submitter.Contact it, @Nullable Channel preferred) {
        return new Submitter.Contact(it.mobile(), it.landline(), it.email(), it.postalCode(), it.address(), preferred);
    }

    private static Submitter withNumber(Submitter submitter, OfficialId number) {
        return new Submitter(submitter.name(), number, submitter.contact());
    }

    private static ComplaintDetails complaint(
            ComplaintDetails it, List<StaffId> deciders, @Nullable Rejection rejection, @Nullable Integer rating) {
        return new ComplaintDetails(it.about(), it.counts(), deciders, rejection, rating);
    }

    private static TicketDetails ticket(TicketDetails it, Contribution contribution, List<Directive> directives) {
        return new TicketDetails(contribution, it.addressee(), directives, it.objections());
    }

    private static Integer orZero(ComplaintDetails it) {
        Integer rating = it.rating();
        return rating == null ? 0 : rating;
    }

    private static @Nullable Rejection withBasis(@Nullable Rejection rejection) {
        return rejection == null || rejection.legalBasis() != null ? rejection : new Rejection(rejection.reason(), "");
    }

    private static @Nullable Rejection otherwise(@Nullable Rejection rejection) {
        return rejection == null || rejection.reason() != RejectionReason.NO_BREACH_NAMED
                ? rejection
                : new Rejection(RejectionReason.ABUSIVE, rejection.legalBasis());
    }

    private static <T> List<T> first(Set<T> values) {
        return values.stream()
                .sorted(Comparator.comparing(Object::toString))
                .limit(1)
                .toList();
    }

    private static List<StaffId> byName(List<StaffId> officials) {
        return officials.stream().sorted(Comparator.comparing(StaffId::value)).toList();
    }

    private static List<Directive> reversed(List<Directive> directives) {
        List<Directive> reversed = new ArrayList<>(directives);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Directive open(Directive it) {
        return new Directive(it.number(), it.unit(), it.due(), it.messageNumber(), null);
    }

    private static CaseClock running(CaseClock it) {
        CaseClock.State state = it.state() == CaseClock.State.STOPPED ? CaseClock.State.RUNNING : it.state();
        return new CaseClock(state, it.deadlines(), it.promisedDue(), it.pause(), it.watch());
    }
}
