package ir.mosharekat.feedback.json.openapi;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import ir.mosharekat.feedback.json.wire.AnswerForm;
import ir.mosharekat.feedback.json.wire.CalendarForm;
import ir.mosharekat.feedback.json.wire.CalendarReply;
import ir.mosharekat.feedback.json.wire.CampaignsReply;
import ir.mosharekat.feedback.json.wire.CaseReplayForm;
import ir.mosharekat.feedback.json.wire.CoSignatureForm;
import ir.mosharekat.feedback.json.wire.ConversionForm;
import ir.mosharekat.feedback.json.wire.CountReply;
import ir.mosharekat.feedback.json.wire.DeliveriesReply;
import ir.mosharekat.feedback.json.wire.DeliveryReportForm;
import ir.mosharekat.feedback.json.wire.DirectivesForm;
import ir.mosharekat.feedback.json.wire.KeptRatesReply;
import ir.mosharekat.feedback.json.wire.LetterForm;
import ir.mosharekat.feedback.json.wire.LettersForm;
import ir.mosharekat.feedback.json.wire.LettersReply;
import ir.mosharekat.feedback.json.wire.LinkForm;
import ir.mosharekat.feedback.json.wire.MergeForm;
import ir.mosharekat.feedback.json.wire.PledgeForm;
import ir.mosharekat.feedback.json.wire.PostponementForm;
import ir.mosharekat.feedback.json.wire.PromiseReply;
import ir.mosharekat.feedback.json.wire.PromisesReply;
import ir.mosharekat.feedback.json.wire.ReachForm;
import ir.mosharekat.feedback.json.wire.ReconciliationReply;
import ir.mosharekat.feedback.json.wire.ReplayForm;
import ir.mosharekat.feedback.json.wire.ResemblancesReply;
import ir.mosharekat.feedback.json.wire.SplitForm;
import ir.mosharekat.feedback.json.wire.TicketForm;
import ir.mosharekat.feedback.json.wire.UnitReportForm;
import ir.mosharekat.feedback.json.wire.WordsForm;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent and what comes back has the fields that the document says, and no others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireInDocumentTest {

    private static final JsonNode SCHEMAS =
            new JsonMapper().readTree(OpenApiDocument.load().json()).at("/components/schemas");

    private static final Map<String, Class<?>> FORMS = Map.ofEntries(
            Map.entry("RegisterTicket", TicketForm.class),
            Map.entry("Words", WordsForm.class),
            Map.entry("Directives", DirectivesForm.class),
            Map.entry("DirectiveOrder", DirectivesForm.OrderForm.class),
            Map.entry("UnitReport", UnitReportForm.class),
            Map.entry("Answer", AnswerForm.class),
            Map.entry("Pledge", PledgeForm.class),
            Map.entry("OpenHoursForm", CalendarForm.OpenForm.class),
            Map.entry("Merge", MergeForm.class),
            Map.entry("LettersForm", LettersForm.class),
            Map.entry("LetterForm", LetterForm.class),
            Map.entry("OtherCase", LinkForm.class),
            Map.entry("Split", SplitForm.class),
            Map.entry("CoSignature", CoSignatureForm.class),
            Map.entry("Postponement", PostponementForm.class),
            Map.entry("Reach", ReachForm.class),
            Map.entry("DeliveryReport", DeliveryReportForm.class),
            Map.entry("Replay", ReplayForm.class),
            Map.entry("CaseReplay", CaseReplayForm.class));

    private static final Map<String, Class<?>> REPLIES = Map.ofEntries(
            Map.entry("Announcements", CalendarReply.class),
            Map.entry("Announcement", CalendarReply.AnnouncementReply.class),
            Map.entry("OpenHours", CalendarReply.OpenReply.class),
            Map.entry("Promises", PromisesReply.class),
            Map.entry("Promise", PromiseReply.class),
            Map.entry("PromiseStanding", PromiseReply.StandingReply.class),
            Map.entry("PromiseCount", CountReply.class),
            Map.entry("KeptRates", KeptRatesReply.class),
            Map.entry("KeptRate", KeptRatesReply.KeptRateReply.class),
            Map.entry("Deliveries", DeliveriesReply.class),
            Map.entry("Delivery", DeliveriesReply.DeliveryReply.class),
            Map.entry("TakenLetters", LettersReply.class),
            Map.entry("TakenLetter", LettersReply.LetterCaseReply.class),
            Map.entry("Reconciliation", ReconciliationReply.class),
            Map.entry("LetterGap", ReconciliationReply.GapReply.class),
            Map.entry("Resemblances", ResemblancesReply.class),
            Map.entry("Resemblance", ResemblancesReply.ResemblanceReply.class),
            Map.entry("ResemblanceReason", ResemblancesReply.ReasonReply.class),
            Map.entry("Campaigns", CampaignsReply.class),
            Map.entry("Campaign", CampaignsReply.CampaignReply.class));

    @Test
    void a_form_has_the_fields_that_are_documented() {
        assertThat(FORMS)
                .allSatisfy((schema, form) -> assertThat(documented(schema)).isEqualTo(fields(form, any -> true)));
    }

    @Test
    void a_conversion_has_those_of_both_kinds_and_says_which() {
        Set<String> both = fields(ConversionForm.ToComplaint.class, any -> true);
        both.addAll(fields(ConversionForm.ToTicket.class, any -> true));
        both.add("kind");
        assertThat(documented("Conversion")).isEqualTo(both);
    }

    @Test
    void what_is_announced_has_the_fields_of_its_type_and_says_which() {
        Map<String, Class<?>> forms = Map.of(
                "ClosedDayForm", CalendarForm.ClosedDay.class,
                "WorkedDayForm", CalendarForm.WorkedDay.class,
                "HolidayForm", CalendarForm.DayOff.class,
                "WeekendForm", CalendarForm.Weekend.class,
                "OfficeHoursForm", CalendarForm.Hours.class);
        assertThat(forms).allSatisfy((schema, form) -> {
            Set<String> said = fields(form, any -> true);
            said.add("type");
            assertThat(documented(schema)).isEqualTo(said);
        });
    }

    @Test
    void a_reply_has_the_fields_that_are_documented_and_always_those_that_are_required() {
        assertThat(REPLIES).allSatisfy((schema, reply) -> {
            assertThat(documented(schema)).isEqualTo(fields(reply, any -> true));
            assertThat(required(schema)).isEqualTo(fields(reply, field -> !isNullable(field)));
        });
    }

    private static Set<String> documented(String schema) {
        return new TreeSet<>(SCHEMAS.path(schema).path("properties").propertyNames());
    }

    private static Set<String> required(String schema) {
        return SCHEMAS.path(schema)
                .path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> fields(Class<?> type, Predicate<RecordComponent> which) {
        return Stream.of(type.getRecordComponents())
                .filter(which)
                .map(WireInDocumentTest::name)
                .collect(toCollection(TreeSet::new));
    }

    private static String name(RecordComponent field) {
        JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? field.getName() : named.value();
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
