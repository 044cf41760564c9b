package ir.mosharekat.feedback.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The account of a deadline: one entry for every day from its start to its due date, each exactly once.
 *
 * @param policy what was counted, and by what right
 * @param extension the days added to the policy's own
 * @param days the days, in order; the first is day zero, the last is the due date
 * @param due the end, in the calendar's zone
 */
public record DeadlineExplanation(DeadlinePolicy policy, int extension, List<DeadlineDay> days, LocalDateTime due) {
    /**
     * The whole account as text: the limit and its basis, one line a day, the conclusion.
     *
     * @param locale the reader's locale
     * @return English for an English locale, Persian with Persian digits for every other; lines end with a line feed
     * @throws InvalidDateException if a day falls outside the proven Jalali years
     */
    public String text(Locale locale) {
        return Stream.of(Stream.of(heading(locale)), lines(locale).stream(), Stream.of(conclusion(locale)))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * One line for each of the days.
     *
     * @param locale the reader's locale
     * @return as many lines as there are days, in their order
     * @throws InvalidDateException if a day falls outside the proven Jalali years
     */
    public List<String> lines(Locale locale) {
        var wording = new DayWording(locale, policy, extension);
        return days.stream().map(wording::line).toList();
    }

    /**
     * The conclusion alone: {@code پایان مهلت: شنبه ۳۰ آبان ۱۴۰۵}.
     *
     * @param locale the reader's locale
     * @return one line; with the hour if the deadline ends with the office hours
     * @throws InvalidDateException if the day falls outside the proven Jalali years
     */
    public String conclusion(Locale locale) {
        var language = Language.of(locale);
        String day = JalaliDate.of(due.toLocalDate()).longForm(locale);
        String hour = policy.dueTime() == DueTime.END_OF_DAY
                ? ""
                : language.choose("، ساعت ", ", ")
                        + language.digits(due.toLocalTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString());
        return language.choose("پایان مهلت: ", "Due: ") + day + hour;
    }

    private String heading(Locale locale) {
        var language = Language.of(locale);
        DayUnit unit = policy.limit().unit();
        String limit = unit.in(language, policy.limit().amount());
        String added = extension == 0
                ? ""
                : language.choose(" و تمدید ", " and ")
                        + unit.in(language, extension)
                        + language.choose("", " of extension");
        return language.choose("مدت: ", "Limit: ")
                + limit
                + added
                + language.choose("؛ مبنا: ", "; basis: ")
                + Language.quote(policy.basis().in(locale))
                + outer(language, locale);
    }

    private String outer(Language language, Locale locale) {
        OuterLimit outer = policy.outer();
        return outer == null
                ? ""
                : language.choose("؛ بیشترین زمان: ", "; at the most ")
                        + outer.limit().unit().in(language, outer.limit().amount())
                        + " ("
                        + Language.quote(outer.basis().in(locale))
                        + ")";
    }
}
