package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * A day off named by the official calendar of a year.
 *
 * @param date the day
 * @param titleFa the occasion in Persian
 * @param titleEn the occasion in English
 * @param standing what kind it is, how sure and for whom
 */
public record Holiday(LocalDate date, String titleFa, String titleEn, Standing standing)
        implements DayRule, CalendarFact {
    /** Of two occasions on one day the surest speaks, whatever order they were given in. */
    static final Comparator<Holiday> ORDER = Comparator.comparing(Holiday::date)
            .thenComparing(holiday -> holiday.standing().certainty())
            .thenComparing(holiday -> holiday.standing().kind())
            .thenComparing(holiday -> holiday.standing().scope())
            .thenComparing(Holiday::titleFa)
            .thenComparing(Holiday::titleEn);

    /**
     * Refuses a holiday without a name.
     *
     * @param date the day
     * @param titleFa the occasion in Persian
     * @param titleEn the occasion in English
     * @param standing what kind it is, how sure and for whom
     * @throws IllegalArgumentException if a title is blank or no text that can be shown
     */
    public Holiday {
        Required.text(titleFa, "Persian title");
        Required.text(titleEn, "English title");
    }

    @Override
    public String citation(Locale locale) {
        var language = Language.of(locale);
        return standing.scope().in(language) + ": " + Language.quote(language.choose(titleFa, titleEn)) + " ("
                + standing.kind().in(language) + language.choose("، ", ", ")
                + standing.certainty().in(language) + ")";
    }

    /**
     * What a holiday is, how sure its date is and for whom it holds.
     *
     * @param kind what moves its date
     * @param certainty how sure the date is; a predicted holiday is a day off like every other until the data changes
     * @param scope for whom it holds
     */
    public record Standing(Kind kind, Certainty certainty, Scope scope) {}

    /** What moves the date of a holiday from year to year. */
    public enum Kind {
        /** Fixed in the Solar Hijri year. */
        SOLAR("شمسی", "solar"),
        /** Fixed in the lunar year; it moves, and a sighting of the moon may move it once more. */
        LUNAR("قمری", "lunar"),
        /** Declared by the government for one time. */
        DECREE("مصوبه", "decree");

        private final String fa;
        private final String en;

        Kind(String fa, String en) {
            this.fa = fa;
            this.en = en;
        }

        String in(Language language) {
            return language.choose(fa, en);
        }
    }

    /** How sure the date of a holiday is, surest first. */
    public enum Certainty {
        /** It has come, or the sighting is announced. */
        CONFIRMED("قطعی", "confirmed"),
        /** Printed in the official calendar of the year. */
        ANNOUNCED("اعلام\u200cشده", "announced"),
        /** Calculated, before the official calendar is out. */
        PREDICTED("پیش\u200cبینی\u200cشده", "predicted");

        private final String fa;
        private final String en;

        Certainty(String fa, String en) {
            this.fa = fa;
            this.en = en;
        }

        String in(Language language) {
            return language.choose(fa, en);
        }
    }

    /** For whom a holiday holds. */
    public enum Scope {
        /** The whole country. */
        NATIONAL("تعطیل رسمی", "holiday"),
        /** The province of the calendar alone. */
        PROVINCE("تعطیل استانی", "provincial holiday");

        private final String fa;
        private final String en;

        Scope(String fa, String en) {
            this.fa = fa;
            this.en = en;
        }

        String in(Language language) {
            return language.choose(fa, en);
        }
    }
}
