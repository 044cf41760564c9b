package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of working days and hours; what it is says {@code type}. The command of one that lacks something, or that
 * does not fit together, is an {@link IllegalArgumentException}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CalendarForm.ClosedDay.class, name = "CLOSURE"),
    @JsonSubTypes.Type(value = CalendarForm.WorkedDay.class, name = "WORKING_DAY"),
    @JsonSubTypes.Type(value = CalendarForm.DayOff.class, name = "HOLIDAY"),
    @JsonSubTypes.Type(value = CalendarForm.Weekend.class, name = "WEEKEND"),
    @JsonSubTypes.Type(value = CalendarForm.Hours.class, name = "OFFICE_HOURS")
})
public sealed interface CalendarForm extends Form<CalendarFact> {

    /**
     * A day is closed.
     *
     * @param date the day
     * @param until until when; null for the whole day
     * @param reason why
     * @param source who has said so, and where
     */
    record ClosedDay(
            @Nullable LocalDate date,
            @Nullable LocalTime until,
            @Nullable String reason,
            @Nullable String source) implements CalendarForm {

        @Override
        public CalendarFact command() {
            return new Closure(Announced.given(date), Announced.text(reason), Announced.text(source), until);
        }
    }

    /**
     * A day is worked after all.
     *
     * @param date the day
     * @param source who has said so, and where
     */
    record WorkedDay(@Nullable LocalDate date, @Nullable String source) implements CalendarForm {

        @Override
        public CalendarFact command() {
            return new WorkingDay(Announced.given(date), Announced.text(source));
        }
    }

    /**
     * A day is a holiday.
     *
     * @param date the day
     * @param title the occasion
     * @param kind what moves its date
     * @param certainty how sure the date is
     * @param scope for whom it holds; null for the whole country
     */
    record DayOff(
            @Nullable LocalDate date,
            @Nullable LocalizedText title,
            Holiday.@Nullable Kind kind,
            Holiday.@Nullable Certainty certainty,
            Holiday.@Nullable Scope scope)
            implements CalendarForm {

        @Override
        public CalendarFact command() {
            LocalizedText occasion = Announced.given(title);
            Holiday.Standing standing = new Holiday.Standing(
                    Announced.given(kind), Announced.given(certainty), scope == null ? Holiday.Scope.NATIONAL : scope);
            return new Holiday(
                    Announced.given(date), Announced.text(occasion.fa()), Announced.text(occasion.en()), standing);
        }
    }

    /**
     * Which days of the week are off.
     *
     * @param from the first day on which this holds; null if it always has
     * @param to the last day on which this holds; null if no end is known
     * @param days the days off
     * @param source the decree or circular that says so
     */
    record Weekend(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<DayOfWeek> days,
            @Nullable String source) implements CalendarForm {

        @Override
        public CalendarFact command() {
            return new WeekendRule(new Validity(from, to), Set.copyOf(Announced.given(days)), Announced.text(source));
        }
    }

    /**
     * When the offices are open.
     *
     * @param from the first day on which this holds; null if it always has
     * @param to the last day on which this holds; null if no end is known
     * @param hours the hours of an ordinary working day
     * @param exceptions the hours of those days of the week that differ; null for none
     * @param source the decree or circular that says so
     */
    record Hours(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OpenForm hours,
            @Nullable Map<DayOfWeek, OpenForm> exceptions,
            @Nullable String source)
            implements CalendarForm {

        @Override
        public CalendarFact command() {
            Map<DayOfWeek, OpenHours> differing = new EnumMap<>(DayOfWeek.class);
            if (exceptions != null) {
                exceptions.forEach((day, open) -> differing.put(day, open.command()));
            }
            return new OfficeHours(
                    new Validity(from, to), Announced.given(hours).command(), differing, Announced.text(source));
        }
    }

    /**
     * From when to when an office is open.
     *
     * @param opens the minute at which it opens
     * @param closes the minute at which it closes; {@code 00:00} is the midnight that ends the day
     */
    record OpenForm(@Nullable LocalTime opens, @Nullable LocalTime closes) implements Form<OpenHours> {

        @Override
        public OpenHours command() {
            return new OpenHours(Announced.given(opens), Announced.given(closes));
        }
    }
}
