package ir.mosharekat.feedback.time;

import java.util.OptionalInt;

/**
 * The refusal of a Jalali date that does not exist or cannot be read.
 *
 * <p>The message never quotes what was typed: it may be a piece of somebody's letter and it ends up in logs.
 */
public final class InvalidDateException extends IllegalArgumentException {
    /** The code of a date that cannot be read, or that no Jalali calendar has: {@value}. */
    public static final String INVALID = "date.invalid";

    /** The code of 30 Esfand in a year that has only 29: {@value}. */
    public static final String NOT_LEAP = "date.notLeap";

    private static final long serialVersionUID = 1;

    /** One of the two codes. */
    private final String code;

    /** The year whose Esfand is too short, 0 with the other code. */
    private final int year;

    private InvalidDateException(String code, int year, String message) {
        super(message);
        this.code = code;
        this.year = year;
    }

    static InvalidDateException invalid() {
        return new InvalidDateException(
                INVALID, 0, "not a Jalali date of the years " + JalaliDate.FIRST_YEAR + " to " + JalaliDate.LAST_YEAR);
    }

    static InvalidDateException notLeap(int year) {
        return new InvalidDateException(NOT_LEAP, year, "Esfand has no 30th day in a year that is not leap");
    }

    /**
     * The stable code that hosts translate.
     *
     * @return {@link #INVALID} or {@link #NOT_LEAP}
     */
    public String code() {
        return code;
    }

    /**
     * The year whose Esfand is too short, for the sentence shown to the citizen.
     *
     * @return the Jalali year with {@link #NOT_LEAP}, empty with {@link #INVALID}
     */
    public OptionalInt year() {
        return code.equals(NOT_LEAP) ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
