package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.FileType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.DayRule;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.WorkingDay;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values in words: what the library keeps as identifiers and instants, as a reader wants to read it. */
final class Wording {

    private final Organization organization;

    Wording(Organization organization) {
        this.organization = organization;
    }

    /** {@code شنبه ۳۰ آبان ۱۴۰۵}. */
    String day(Object when, Locale locale) {
        return JalaliDate.of(date(when)).longForm(locale);
    }

    /** The same with the hour. */
    String moment(Object when, Locale locale) {
        LocalTime time = ((Instant) when)
                .atZone(organization.calendar().zone())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        return Words.phrase("moment", day(when, locale), digits(time, locale)).in(locale);
    }

    /** {@code ۱۴۰۵/۰۸/۳۰}. */
    String shortDay(Object when, Locale locale) {
        return digits(JalaliDate.of(date(when)), locale);
    }

    /** {@code 2026-11-21}. */
    String iso(Object when) {
        return date(when).toString();
    }

    private LocalDate date(Object when) {
        return when instanceof LocalDate day ? day : organization.calendar().dateOf((Instant) when);
    }

    static String digits(Object value, Locale locale) {
        return isEnglish(locale) ? value.toString() : Digits.toPersian(value.toString());
    }

    /** {@code ۲۴۰ کیلوبایت}. */
    static String size(Object bytes, Locale locale) {
        long kilobytes = Math.max(1, Math.round(((Number) bytes).longValue() / 1000.0));
        return Words.phrase("size", kilobytes).in(locale);
    }

    /** What people call a type of file. */
    static String fileType(Object mediaType) {
        return AttachmentRules.standard()
                .type(mediaType.toString())
                .map(FileType::name)
                .orElse("");
    }

    String unit(Object id, Locale locale) {
        return organization
                .unit((UnitId) id)
                .map(unit -> unit.name().in(locale))
                .orElseGet(id::toString);
    }

    String category(Object id, Locale locale) {
        return organization
                .category((CategoryId) id)
                .map(category -> category.name().in(locale))
                .orElseGet(id::toString);
    }

    /** What a category asks under a name; the name itself if it asks no more. */
    String question(Object category, String name, Locale locale) {
        return asked(category, name).map(field -> field.label().in(locale)).orElse(name);
    }

    /** What was answered to it. */
    String answer(Object category, String name, String answer, Locale locale) {
        return asked(category, name)
                .map(field -> switch (field.type()) {
                    case TEXT -> answer;
                    case NUMBER -> digits(answer, locale);
                    case DATE -> day(LocalDate.parse(answer), locale);
                    case CHOICE ->
                        Optional.ofNullable(field.choices().get(answer))
                                .map(label -> label.in(locale))
                                .orElse(answer);
                })
                .orElse(answer);
    }

    private Optional<CategoryField> asked(Object category, String name) {
        return organization.fields((CategoryId) category).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    String legalBasis(Object id, Locale locale) {
        return organization
                .legalBasis((String) id)
                .map(basis -> basis.title().in(locale))
                .orElseGet(id::toString);
    }

    /** The name of an official, which the host knows and the library does not. */
    static String official(Object id, Locale locale) {
        return named("official." + id, id, locale);
    }

    /** Who did something. */
    static String account(Object actor, Locale locale) {
        ActorRef ref = (ActorRef) actor;
        return ref.kind() == ActorRef.Kind.STAFF
                ? official(ref.id(), locale)
                : Words.phrase("actor." + ref.kind()).in(locale);
    }

    /** What was announced about working days. */
    String announced(Object fact, Locale locale) {
        if (fact instanceof WorkingDay worked) {
            return day(worked.date(), locale)
                    + ": "
                    + Words.phrase("calendar.worked", worked.source()).in(locale);
        }
        if (fact instanceof Closure closure) {
            return day(closure.date(), locale) + ": " + closure.citation(locale);
        }
        if (fact instanceof Holiday holiday) {
            return day(holiday.date(), locale) + ": " + holiday.citation(locale);
        }
        return fact instanceof DayRule rule ? rule.citation(locale) : ((OfficeHours) fact).source();
    }

    /** What happened, by the name of the action in its type: {@code complaint.return-to-screening}. */
    static String happening(Object type, Locale locale) {
        String[] parts = type.toString().split("\\.", 2);
        String name = parts[1].toUpperCase(Locale.ROOT).replace('-', '_');
        Action[] ofKind = switch (parts[0]) {
            case "ticket" -> TicketAction.values();
            case "promise" -> PromiseAction.values();
            default -> ComplaintAction.values();
        };
        return Stream.concat(Stream.of(ofKind), Stream.of(DeskAction.values()))
                .filter(action -> action.name().equals(name))
                .findFirst()
                .map(action -> action.label().in(locale))
                .orElse(name);
    }

    /** A fact of the history: {@code واحد: فرمانداری شاهرود}. */
    String fact(Object entry, Locale locale) {
        Map.Entry<?, ?> fact = (Map.Entry<?, ?>) entry;
        String name = fact.getKey().toString().replaceAll("\\..*", "");
        String value = fact.getValue().toString();
        LocalizedText label = Words.phraseIfAny("fact." + name);
        return (label == null ? name : label.in(locale)) + ": " + factValue(name, value, locale);
    }

    private String factValue(String name, String value, Locale locale) {
        return switch (name) {
            case "unit" -> unit(new UnitId(value), locale);
            case "official" -> official(value, locale);
            case "until" -> day(LocalDate.parse(value), locale);
            case "occasion" -> Occasion.valueOf(value).label().in(locale);
            case "outcome" -> Outcome.valueOf(value).label().in(locale);
            case "reason" -> RejectionReason.valueOf(value).label().in(locale);
            default -> isInstant(value) ? day(Instant.parse(value), locale) : digits(value, locale);
        };
    }

    private static boolean isInstant(String value) {
        return value.length() > 10 && value.charAt(10) == 'T' && value.endsWith("Z");
    }

    private static String named(String key, Object otherwise, Locale locale) {
        @Nullable LocalizedText name = Words.phraseIfAny(key);
        return Optional.ofNullable(name).map(text -> text.in(locale)).orElseGet(otherwise::toString);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
