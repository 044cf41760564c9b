package ir.mosharekat.feedback.time;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The line that tells what one day did in the count of a deadline. */
final class DayWording {
    private final Locale locale;
    private final Language language;
    private final DayCount limit;
    private final @Nullable OuterLimit outer;

    DayWording(Locale locale, DeadlinePolicy policy, int extension) {
        this.locale = locale;
        this.language = Language.of(locale);
        this.limit = policy.limit().plus(extension);
        this.outer = policy.outer();
    }

    String line(DeadlineDay day) {
        var line = new StringBuilder(JalaliDate.of(day.date()).longForm(locale))
                .append(": ")
                .append(role(day));
        DayVerdict verdict = day.verdict();
        if (!verdict.isWorking()) {
            line.append(" — ").append(verdict.rule().citation(locale));
        }
        verdict.partialClosures().forEach(closure -> line.append(" — ").append(closure.citation(locale)));
        return line.toString();
    }

    private String role(DeadlineDay day) {
        return switch (day.role()) {
            case DAY_ZERO ->
                language.choose(
                        "روز آغاز؛ به شمار نمی\u200cآید (ماده ۴۴۵ قانون آیین دادرسی مدنی)",
                        "day of the start, not counted (Civil Procedure Act, Art. 445)");
            case COUNTED ->
                language.choose("روز ", "day ")
                        + language.number(day.counted())
                        + language.choose(" از ", " of ")
                        + language.number(limit.amount());
            case SKIPPED -> language.choose("به شمار نمی\u200cآید", "not counted");
            case ROLLED_FORWARD ->
                language.choose(
                        "ادامه مهلت تا نخستین روز کاری (ماده ۴۴۴ قانون آیین دادرسی مدنی)",
                        "moved on to the next working day (Civil Procedure Act, Art. 444)");
            case OUTER_LIMIT -> outerLimit(Objects.requireNonNull(outer));
        };
    }

    private String outerLimit(OuterLimit most) {
        DayUnit unit = most.limit().unit();
        return language.choose("پایان مهلت در هر حال: ", "the end in any case: ")
                + unit.in(language, most.limit().amount())
                + " ("
                + Language.quote(most.basis().in(locale))
                + ")";
    }
}
