package ir.mosharekat.feedback.time;

import java.util.List;
import java.util.Locale;

/** The twelve months of the Solar Hijri year, in their order. */
public enum JalaliMonth {
    /** Month 1, 31 days. */
    FARVARDIN("فروردین", "Farvardin"),
    /** Month 2, 31 days. */
    ORDIBEHESHT("اردیبهشت", "Ordibehesht"),
    /** Month 3, 31 days. */
    KHORDAD("خرداد", "Khordad"),
    /** Month 4, 31 days. */
    TIR("تیر", "Tir"),
    /** Month 5, 31 days. */
    MORDAD("مرداد", "Mordad"),
    /** Month 6, 31 days. */
    SHAHRIVAR("شهریور", "Shahrivar"),
    /** Month 7, 30 days. */
    MEHR("مهر", "Mehr"),
    /** Month 8, 30 days. */
    ABAN("آبان", "Aban"),
    /** Month 9, 30 days. */
    AZAR("آذر", "Azar"),
    /** Month 10, 30 days. */
    DEY("دی", "Dey"),
    /** Month 11, 30 days. */
    BAHMAN("بهمن", "Bahman"),
    /** Month 12, 29 days, 30 in a leap year. */
    ESFAND("اسفند", "Esfand");

    private static final List<JalaliMonth> IN_ORDER = List.of(values());

    private final String fa;
    private final String en;

    JalaliMonth(String fa, String en) {
        this.fa = fa;
        this.en = en;
    }

    /**
     * The month of a number.
     *
     * @param number 1 to 12
     * @return the month
     * @throws InvalidDateException with {@code date.invalid} if there is no such month
     */
    public static JalaliMonth of(int number) {
        if (number < 1 || number > IN_ORDER.size()) {
            throw InvalidDateException.invalid();
        }
        return IN_ORDER.get(number - 1);
    }

    /**
     * The name of the month.
     *
     * @param locale the reader's locale
     * @return the transliterated name for an English locale, the Persian one for every other
     */
    public String in(Locale locale) {
        return Language.of(locale).choose(fa, en);
    }
}
