package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmsLineTest {

    @ParameterizedTest
    @CsvSource({
        "50002039, 50002039",
        "۵۰۰۰۲۰۳۹, 50002039",
        "+9850002039, 50002039",
        "009850002039, 50002039",
        "9850002039, 50002039",
        "050002039, 50002039",
        "5000-2039, 50002039",
        "300075111, 300075111",
        "30005000, 30005000",
        "+983000505, 3000505",
        "+981000123, 1000123",
        "100012, 100012",
        "20001234567890, 20001234567890",
        "9000123456, 9000123456",
        "09000123456, 9000123456",
        "02191000000, 02191000000",
        "+982191000000, 02191000000",
        "09991000000, 09991000000",
        "9991000000, 09991000000",
        "989991000000, 09991000000",
    })
    void a_line_is_kept_as_it_is_dialled_inside_the_country(String typed, String value) {
        assertThat(SmsLine.of(typed)).isEqualTo(new SmsLine(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500",
                "5000",
                "50001",
                "ABCD",
                "",
                "111",
                "40002039",
                "5000-۲۰x9",
                "5000/2039",
                "2129300", // Semnan's voicemail, not a line of Tehran
                "02333440000",
                "0912000000"
            })
    void what_is_no_line_is_refused(String typed) {
        assertRejected(SmsLine::of, typed, "smsLine.invalid");
    }
}
