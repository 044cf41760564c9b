package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.json.wire.CalendarReply.AnnouncementReply;
import ir.mosharekat.feedback.json.wire.CalendarReply.OpenReply;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An announcement before all of it is said: each type has some of what there is to say. */
final class AnnouncementDraft {

    private final String type;
    private @Nullable LocalDate date;
    private @Nullable LocalTime until;
    private @Nullable String reason;
    private @Nullable String source;
    private @Nullable LocalizedText title;
    private Holiday.@Nullable Standing standing;
    private Validity validity = Validity.always();
    private @Nullable List<String> days;
    private @Nullable OpenReply hours;
    private @Nullable SortedMap<String, OpenReply> exceptions;

    AnnouncementDraft(CalendarFact fact) {
        if (fact instanceof Closure closure) {
            type = "CLOSURE";
            date = closure.date();
            until = closure.until();
            reason = closure.reason();
            source = closure.source();
        } else if (fact instanceof WorkingDay day) {
            type = "WORKING_DAY";
            date = day.date();
            source = day.source();
        } else if (fact instanceof Holiday holiday) {
            type = "HOLIDAY";
            date = holiday.date();
            title = new LocalizedText(holiday.titleFa(), holiday.titleEn());
            standing = holiday.standing();
        } else if (fact instanceof WeekendRule weekend) {
            type = "WEEKEND";
            validity = weekend.validity();
            days = weekend.days().stream().sorted().map(DayOfWeek::name).toList();
            source = weekend.source();
        } else {
            OfficeHours open = (OfficeHours) fact;
            type = "OFFICE_HOURS";
            validity = open.validity();
            hours = reply(open.usual());
            SortedMap<String, OpenReply> differing = new TreeMap<>();
            open.exceptions().forEach((day, other) -> differing.put(day.name(), reply(other)));
            exceptions = differing;
            source = open.source();
        }
    }

    AnnouncementReply reply(long number, Instant at) {
        return new AnnouncementReply(
                number,
                at,
                type,
                date,
                until,
                reason,
                source,
                title,
                standing == null ? null : standing.kind().name(),
                standing == null ? null : standing.certainty().name(),
                standing == null ? null : standing.scope().name(),
                validity.from(),
                validity.to(),
                days,
                hours,
                exceptions);
    }

    private static OpenReply reply(OpenHours hours) {
        return new OpenReply(hours.opens(), hours.closes());
    }
}
