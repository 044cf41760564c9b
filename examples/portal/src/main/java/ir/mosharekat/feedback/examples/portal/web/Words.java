package ir.mosharekat.feedback.examples.portal.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayRule;
import ir.mosharekat.feedback.time.DeadlineExplanation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What templates say and how: the portal's own words, and dates, digits and names as readers expect them. */
final class Words extends AbstractExtension {

    private static final Catalog CATALOG = Catalog.beside(Words.class, "portal");

    private final Organization organization;
    private final Wording wording;
    private final List<StaffId> officials;
    private final boolean scanning;

    Words(Organization organization, List<StaffId> officials, boolean scanning) {
        this.organization = organization;
        this.wording = new Wording(organization);
        this.officials = officials;
        this.scanning = scanning;
    }

    /** {@return a wording of the portal in both languages} */
    static LocalizedText phrase(String key, @Nullable Object... arguments) {
        return CATALOG.phrase(key, arguments);
    }

    /** {@return a wording if there is one, null if not} */
    static @Nullable LocalizedText phraseIfAny(String key) {
        return CATALOG.has(key) ? CATALOG.phrase(key) : null;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t",
                        function((given, locale) ->
                                phrase((String) given[0], arguments(given)).in(locale)),
                "past", function((given, locale) -> ((Instant) given[0]).isBefore((Instant) given[1])),
                "hint",
                        function((given, locale) -> Optional.ofNullable(phraseIfAny("hint." + given[0]))
                                .map(text -> text.in(locale))
                                .orElse("")),
                "question", function((given, locale) -> wording.question(given[0], (String) given[1], locale)),
                "answer",
                        function((given, locale) ->
                                wording.answer(given[0], (String) given[1], (String) given[2], locale)),
                "field", function((given, locale) -> Field.of((String) given[0], Input.valueOf((String) given[1]))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.ofEntries(
                Map.entry("say", filter((value, locale) -> ((LocalizedText) value).in(locale))),
                Map.entry("digits", filter(Wording::digits)),
                Map.entry("day", filter(wording::day)),
                Map.entry("moment", filter(wording::moment)),
                Map.entry("short", filter(wording::shortDay)),
                Map.entry("iso", filter((value, locale) -> wording.iso(value))),
                Map.entry("size", filter(Wording::size)),
                Map.entry("fileType", filter((value, locale) -> Wording.fileType(value))),
                Map.entry("unit", filter(wording::unit)),
                Map.entry("category", filter(wording::category)),
                Map.entry("legalBasis", filter(wording::legalBasis)),
                Map.entry("official", filter(Wording::official)),
                Map.entry("happening", filter(Wording::happening)),
                Map.entry("fact", filter(wording::fact)),
                Map.entry("account", filter(Wording::account)),
                Map.entry("cite", filter((value, locale) -> ((DayRule) value).citation(locale))),
                Map.entry("announced", filter(wording::announced)),
                Map.entry("reason", filter((value, locale) -> ((FeedbackException) value).message(locale))),
                Map.entry(
                        "lines",
                        filter((value, locale) -> ((DeadlineExplanation) value)
                                .text(locale)
                                .lines()
                                .toList())),
                Map.entry("id", filter((value, locale) -> value.toString().replaceAll("[^A-Za-z0-9]+", "-"))),
                Map.entry("shown", filter((value, locale) -> shown(value))));
    }

    @Override
    public Map<String, Test> getTests() {
        return Map.of("hidden", new HiddenTest());
    }

    @Override
    public Map<String, Object> getGlobalVariables() {
        return Map.of(
                "organization", organization,
                "unitGroups", Choices.units(organization),
                "categoryGroups", Choices.categories(organization),
                "contributions", List.of(Contribution.values()),
                "reasons", List.of(RejectionReason.values()),
                "outcomes", List.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD),
                "officials", officials,
                "scanning", scanning,
                "fileTypes", AttachmentRules.STANDARD_TYPES);
    }

    /** What is in a guarded or optional field; null if there is nothing in it, or nothing to be seen. */
    private static @Nullable Object shown(Object field) {
        Object value = field instanceof Guarded<?> guarded ? guarded.shown() : field;
        while (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        }
        return value;
    }

    private static @Nullable Object[] arguments(Object[] given) {
        Object[] rest = new Object[given.length - 1];
        System.arraycopy(given, 1, rest, 0, rest.length);
        return rest;
    }

    private static Filter filter(BiFunction<Object, Locale, @Nullable Object> change) {
        return new Filter() {
            @Override
            public @Nullable Object apply(
                    @Nullable Object value,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return value == null ? null : change.apply(value, context.getLocale());
            }

            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }
        };
    }

    private static Function function(BiFunction<Object[], Locale, Object> answer) {
        return new Function() {
            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
                Object[] given = new Object[arguments.size()];
                for (int i = 0; i < given.length; i++) {
                    given[i] = arguments.get(String.valueOf(i));
                }
                return answer.apply(given, context.getLocale());
            }

            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }
        };
    }

    /** {@code is hidden}: a field that this reader may not see. */
    private static final class HiddenTest implements Test {
        @Override
        public boolean apply(
                @Nullable Object field,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return field instanceof Guarded.Redacted<?>;
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }
    }
}
