package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrackingCodeTest {

    /** Its check digit was worked out on paper. */
    private static final TrackingCode CODE = new TrackingCode("1234567890123459");

    @Test
    void the_check_digit_is_the_one_of_the_standards_own_example() {
        // The example of ISO 7064 for MOD 11,10 is 0794 with the check digit 5.
        assertThat(checkDigit("0794")).isEqualTo(5);
        assertThat(checkDigit("123456789012345")).isEqualTo(9);
        assertThat(CODE.value()).isEqualTo("1234567890123459");
    }

    @Test
    void every_code_has_the_check_digit_of_the_standard() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 10_000; i++) {
            String code = TrackingCode.random(random).value();
            assertThat(code.charAt(15) - '0').isEqualTo(checkDigit(code.substring(0, 15)));
        }
    }

    @Test
    void a_code_has_sixteen_digits_and_begins_with_one_to_four() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 10_000; i++) {
            assertThat(TrackingCode.random(random).value()).matches("[1-4][0-9]{15}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0234567890123459",
                "5234567890123455",
                "6037990000000006",
                "0912000000000001",
                "9234567890123452"
            })
    void a_number_that_begins_like_a_card_or_a_mobile_is_no_code_whatever_its_check_digit(String number) {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(TrackingCode.parse(number.substring(0, 15) + digit)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234-5678-9012-3459",
                "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۹",
                "۱۲۳۴-۵۶۷۸-۹۰۱۲-۳۴۵۹",
                "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٩",
                "  1234 5678 9012 3459\n",
                "1234\u00A05678\u202F9012\t3459",
                "1234\u20115678\u20129012\u20133459",
                "1234\u20145678\u20159012\u22123459",
                "\u200F۱۲۳۴\u200C۵۶۷۸\u200D۹۰۱۲\u200E۳۴۵۹",
                "\u2066123456789012345\u20699",
                "I234567890l23459",
                "L23456789O123459",
                "i234567890123459",
                "123456789o123459",
                "1234\uFF0D5678\uFF0D9012\uFF0D3459",
                "\uFF11\uFF12\uFF13\uFF14567890123459",
                "۱۲۳۴ـ۵۶۷۸ـ۹۰۱۲ـ۳۴۵۹",
            })
    void however_it_is_typed_the_code_is_the_same(String typed) {
        assertThat(TrackingCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "123456789012345",
                "12345678901234593",
                "1234567890123450",
                "1234567890123454",
                "2134567890123459",
                "+1234567890123459",
                "1234.5678.9012.3459",
                "1234_5678_9012_3459",
                "1234/5678/9012/3459",
                "1234567890123459x",
                "کد ۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۹",
                "123456789012345\uD800",
                "1234567890123459\u0000",
                "123456789012345三",
                "oooooooooooooooo",
                "9900000013"
            })
    void anything_else_is_no_code(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
    }

    @Test
    void garbage_of_any_kind_and_length_is_no_code_and_no_exception() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder garbage = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                garbage.append((char) random.nextInt(0x10000));
            }
            assertThat(TrackingCode.parse(garbage)).isEmpty();
        }
        assertThat(TrackingCode.parse("1".repeat(1_000_000))).isEmpty();
        assertThat(TrackingCode.parse("ی".repeat(1_000_000))).isEmpty();
    }

    @Test
    void more_than_anybody_types_is_refused_and_not_cut() {
        String spaces = " ".repeat(84);

        assertThat(TrackingCode.parse(CODE + spaces)).contains(CODE);
        assertThat(TrackingCode.parse(CODE + spaces + "1")).isEmpty();
        assertThat(TrackingCode.parse(CODE + spaces + "کد دیگری")).isEmpty();
        assertThat(AccessSecret.parse("907816354022719604418253" + spaces + "7"))
                .isEmpty();
    }

    @Test
    void only_ascii_digits_make_a_code_so_that_it_is_stored_in_one_way() {
        assertThatThrownBy(() -> new TrackingCode("۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۹")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrackingCode("1234-5678-9012-3459")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrackingCode("123456789O123459")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_shown_in_groups_of_four_and_in_ascii_also_on_a_persian_machine() {
        assertThat(CODE.grouped()).isEqualTo("1234-5678-9012-3459");
        assertThat(CODE).hasToString("1234567890123459");
        assertThat(TrackingCode.random(new Random(14)).value()).isASCII();
    }

    @Test
    void what_is_shown_in_groups_is_read_again() {
        SplittableRandom random = new SplittableRandom(15);
        for (int i = 0; i < 1_000; i++) {
            TrackingCode code = TrackingCode.random(random);
            assertThat(TrackingCode.parse(code.grouped())).contains(code);
        }
    }

    /** Of 216,000 wrong digits not one is taken for a code. */
    @Test
    void one_wrong_digit_is_always_found() {
        SplittableRandom random = new SplittableRandom(16);
        int trials = 0;
        int taken = 0;
        for (int i = 0; i < 1_500; i++) {
            char[] digits = TrackingCode.random(random).value().toCharArray();
            for (int place = 0; place < digits.length; place++) {
                char right = digits[place];
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    if (wrong != right) {
                        digits[place] = wrong;
                        trials++;
                        taken += TrackingCode.parse(String.valueOf(digits)).isPresent() ? 1 : 0;
                    }
                }
                digits[place] = right;
            }
        }
        assertThat(trials).isEqualTo(216_000);
        assertThat(taken).isZero();
    }

    /** MOD 11,10 misses one swap in forty-five, 2.2 percent. */
    @Test
    void two_neighbours_that_were_swapped_are_found_in_at_least_ninety_seven_of_a_hundred() {
        SplittableRandom random = new SplittableRandom(17);
        int swaps = 0;
        int missed = 0;
        for (int i = 0; i < 10_000; i++) {
            char[] digits = TrackingCode.random(random).value().toCharArray();
            for (int place = 1; place + 1 < digits.length; place++) {
                if (digits[place] != digits[place + 1]) {
                    swap(digits, place);
                    swaps++;
                    missed += TrackingCode.parse(String.valueOf(digits)).isPresent() ? 1 : 0;
                    swap(digits, place);
                }
            }
        }
        assertThat(swaps).isGreaterThan(100_000);
        assertThat(100.0 * missed / swaps).isBetween(1.9, 2.6);
    }

    /** What a citizen is told: a million codes, no two the same, every digit as often as the others. */
    @Test
    void a_million_codes_are_all_different_and_their_digits_are_evenly_spread() {
        SplittableRandom random = new SplittableRandom(18);
        int count = 1_000_000;
        long[] codes = new long[count];
        int[][] seen = new int[16][10];
        for (int i = 0; i < count; i++) {
            String code = TrackingCode.random(random).value();
            codes[i] = Long.parseLong(code);
            for (int place = 0; place < 16; place++) {
                seen[place][code.charAt(place) - '0']++;
            }
        }
        assertNeverSequential(codes);
        Arrays.sort(codes);
        for (int i = 1; i < count; i++) {
            assertThat(codes[i] != codes[i - 1]).as("a code given twice").isTrue();
        }
        // The values that chance alone exceeds once in a thousand times, for 3 and for 9 degrees of freedom.
        assertThat(chiSquare(Arrays.copyOfRange(seen[0], 1, 5))).isLessThan(16.27);
        for (int place = 1; place < 16; place++) {
            assertThat(chiSquare(seen[place])).as("place %d", place + 1).isLessThan(27.88);
        }
    }

    private static void assertNeverSequential(long[] codes) {
        int rising = 0;
        long nearest = Long.MAX_VALUE;
        for (int i = 1; i < codes.length; i++) {
            rising += codes[i] > codes[i - 1] ? 1 : 0;
            nearest = Math.min(nearest, Math.abs(codes[i] - codes[i - 1]));
        }
        assertThat((double) rising / codes.length).isCloseTo(0.5, within(0.005));
        assertThat(nearest)
                .as("the distance of codes given one after the other")
                .isGreaterThan(10_000);
    }

    private static double chiSquare(int[] seen) {
        double expected = (double) Arrays.stream(seen).sum() / seen.length;
        return Arrays.stream(seen)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static void swap(char[] digits, int place) {
        char first = digits[place];
        digits[place] = digits[place + 1];
        digits[place + 1] = first;
    }

    /** The check digit c for which the standard's own condition holds: after the last digit the sum is 1 modulo 10. */
    private static int checkDigit(String digits) {
        int p = 10;
        for (int i = 0; i < digits.length(); i++) {
            int s = p + (digits.charAt(i) - '0');
            s = s % 10 == 0 ? 10 : s % 10;
            p = s * 2 % 11;
        }
        for (int c = 0; c <= 9; c++) {
            if ((p + c) % 10 == 1) {
                return c;
            }
        }
        throw new AssertionError("no check digit");
    }
}
