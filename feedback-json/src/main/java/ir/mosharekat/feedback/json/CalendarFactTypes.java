package ir.mosharekat.feedback.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkingDay;

/** How JSON tells the kinds of {@link ir.mosharekat.feedback.time.CalendarFact}; what is stored holds these names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Closure.class, name = "CLOSURE"),
    @JsonSubTypes.Type(value = Holiday.class, name = "HOLIDAY"),
    @JsonSubTypes.Type(value = WeekendRule.class, name = "WEEKEND"),
    @JsonSubTypes.Type(value = OfficeHours.class, name = "OFFICE_HOURS"),
    @JsonSubTypes.Type(value = WorkingDay.class, name = "WORKING_DAY")
})
interface CalendarFactTypes {}
